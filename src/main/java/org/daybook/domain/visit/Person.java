package org.daybook.domain.visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Someone present at a visit or agreeing a category.
///
/// @param role such as "headteacher"; may be empty
public record Person(String name, String role) {
  private static final Pattern HEADTEACHER =
      Pattern.compile(
          "((executive|interim|acting)[ -]|co-)*(head|head[ -]?teacher|head of school|principal)");
  private static final Pattern SETTING =
      Pattern.compile(
          "((acting|interim|joint|co|owner)[ -](and )?)*((day )?nursery |pre-?school |playgroup"
              + " |(children's )?centre |setting"
              + " )?(manager|leader|supervisor|head|owner|childminder)( of (the |a |our"
              + " )?(setting|(day )?nursery|pre-?school|playgroup|(children's )?centre))?");
  private static final Pattern CHAIR = Pattern.compile("(co-|acting )?chair.*");

  /// Reads "Name, role"; without a comma the role is empty.
  public static Person of(String text) {
    int comma = text.indexOf(',');
    return comma < 0
        ? new Person(text.strip(), "")
        : new Person(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
  }

  /// Whether this is who leads the school, not a deputy.
  public boolean headteacher() {
    return HEADTEACHER.matcher(role.strip().toLowerCase(Locale.UK)).matches();
  }

  /// Whether this is who leads a school, or a nursery or another early-years setting.
  public boolean leads() {
    return headteacher() || SETTING.matcher(role.strip().toLowerCase(Locale.UK)).matches();
  }

  /// Whether this is who chairs the governors, not a vice-chair.
  public boolean chair() {
    return CHAIR.matcher(role.strip().toLowerCase(Locale.UK)).matches();
  }

  /// Whether this person has a role: that very one, or for who leads or chairs any of the usual
  /// words for it. A role such as "Chair or proprietor" is either.
  public boolean in(String wanted) {
    return role.strip().equalsIgnoreCase(wanted)
        || Stream.of(wanted.split(" or "))
            .map(either -> new Person("", either))
            .anyMatch(this::alike);
  }

  private boolean alike(Person such) {
    return role.strip().equalsIgnoreCase(such.role.strip())
        || (such.leads() && leads())
        || (such.chair() && chair());
  }

  /// Who of these people has a role: whoever has that very one before whoever leads or chairs by
  /// another word.
  public static Optional<Person> in(String wanted, List<Person> people) {
    return people.stream()
        .filter(person -> person.role.strip().equalsIgnoreCase(wanted))
        .findFirst()
        .or(() -> leading(people).filter(person -> person.in(wanted)))
        .or(() -> people.stream().filter(person -> person.in(wanted)).findFirst());
  }

  /// Who of these people leads: a headteacher before a manager.
  public static Optional<Person> leading(List<Person> people) {
    return people.stream()
        .filter(Person::headteacher)
        .findFirst()
        .or(() -> people.stream().filter(Person::leads).findFirst());
  }

  /// Reads one person a line; blank lines are nobody.
  public static List<Person> all(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(Person::of).toList();
  }

  /// One person a line, as [#all] reads them.
  public static String lines(List<Person> people) {
    return people.stream().map(Person::toString).collect(Collectors.joining("\n"));
  }

  /// "Name, role", or the name alone.
  @Override
  public String toString() {
    return role.isEmpty() ? name : name + ", " + role;
  }
}
