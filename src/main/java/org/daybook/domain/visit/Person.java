package org.daybook.domain.visit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Someone present at a visit or agreeing a category.
///
/// @param role such as "headteacher"; may be empty
public record Person(String name, String role) {
  private static final Pattern HEADTEACHER =
      Pattern.compile(
          "((executive|interim|acting)[ -]|co-)*(head|head[ -]?teacher|head of school|principal)");
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

  /// Whether this is who chairs the governors, not a vice-chair.
  public boolean chair() {
    return CHAIR.matcher(role.strip().toLowerCase(Locale.UK)).matches();
  }

  /// Whether this person has a role: that very one, or for who leads or chairs a school any of the
  /// usual words for it.
  public boolean in(String wanted) {
    Person such = new Person("", wanted);
    return role.strip().equalsIgnoreCase(wanted)
        || (such.headteacher() && headteacher())
        || (such.chair() && chair());
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
