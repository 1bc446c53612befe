package org.daybook.packs.fields;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.packs.yaml.PackText;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Items;
import org.daybook.packs.yaml.YamlNode.Text;

/// The value under a key, understood as what the key asks for; misfits are noted, with a stand-in.
///
/// Every method takes the value's name, such as "`title`", for the sentence about a misfit.
public record Value(YamlNode node, PackProblems problems) {
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_ID = 60;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

  /// One line of plain text, without the spaces around it.
  public String text(String name) {
    if (!(node instanceof Text text)) {
      return misfit(name + " must be text", "");
    }
    String value = text.value().strip();
    if (value.isEmpty()) {
      return misfit(name + " is empty", "");
    }
    boolean hidden = value.codePoints().anyMatch(c -> c < ' ' || PackText.invisible(c));
    if (hidden
        && problems.noteSince(
            node.place(), name + " must be one line of text without control characters")) {
      return "";
    }
    if (value.codePoints().allMatch(PackText::blank)
        && problems.noteSince(node.place(), name + " has nothing in it that can be seen")) {
      return "";
    }
    if (value.length() > LONGEST_TEXT) {
      return misfit(name + " is longer than " + LONGEST_TEXT + " characters", "");
    }
    return value;
  }

  /// An id: lower-case words joined by hyphens, at most 60 letters; noted if it is none.
  public String id(String name) {
    String value = text(name);
    if (value.isEmpty() || (ID.matcher(value).matches() && value.length() <= LONGEST_ID)) {
      return value;
    }
    return misfit(name + " must be lower-case words joined by hyphens, at most 60 letters", "");
  }

  /// A day such as `2025-09-01`; empty, and noted, if it is none.
  public Optional<LocalDate> date(String name) {
    return parsed(name, LocalDate::parse, "a date such as 2025-09-01");
  }

  /// A month and day such as `09-01`; empty, and noted, if it is none.
  public Optional<MonthDay> monthDay(String name) {
    return parsed(name, day -> MonthDay.parse("--" + day), "a month and day such as 09-01");
  }

  private <T> Optional<T> parsed(String name, Function<String, T> parse, String kind) {
    String value = text(name);
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(parse.apply(value));
    } catch (DateTimeException e) {
      return misfit(name + " must be " + kind + ", not `" + value + "`", Optional.empty());
    }
  }

  /// A number within bounds, both included; the least, and noted, if it is none.
  public double number(String name, double least, double most) {
    String value = text(name);
    if (NUMBER.matcher(value).matches()) {
      double number = new BigDecimal(value).doubleValue();
      if (number >= least && number <= most) {
        return number;
      }
    }
    String range = plain(least) + " to " + plain(most);
    return value.isEmpty()
        ? least
        : misfit(name + " must be a number from " + range + ", not `" + value + "`", least);
  }

  /// An exact number, which may be negative.
  public Optional<BigDecimal> decimal(String name) {
    String value = text(name);
    if (DECIMAL.matcher(value).matches()) {
      return Optional.of(new BigDecimal(value));
    }
    return value.isEmpty()
        ? Optional.empty()
        : misfit(name + " must be a number, not `" + value + "`", Optional.empty());
  }

  /// A whole number within bounds, both included; the least, and noted, if it is none.
  public int whole(String name, int least, int most) {
    double number = number(name, least, most);
    return number == Math.rint(number)
        ? (int) number
        : misfit(name + " must be a whole number, not `" + plain(number) + "`", least);
  }

  /// Whether it says `true`; anything but `true` and `false` is noted.
  public boolean yes(String name) {
    String value = text(name);
    return switch (value) {
      case "true" -> true;
      case "false", "" -> false;
      default -> misfit(name + " must be true or false, not `" + value + "`", false);
    };
  }

  /// One of an enumeration's constants, written in lower case with hyphens.
  public <E extends Enum<E>> E choice(String name, Class<E> choices) {
    String value = text(name);
    List<E> all = Arrays.asList(choices.getEnumConstants());
    return all.stream()
        .filter(choice -> word(choice).equals(value))
        .findFirst()
        .orElseGet(
            () -> value.isEmpty() ? all.getFirst() : misfit(oneOf(name, all), all.getFirst()));
  }

  /// A list of lines of text, its length within bounds, both included.
  public List<String> texts(String name, int least, int most) {
    return items(name, least, most).stream()
        .map(item -> new Value(item, problems).text("an entry of " + name))
        .toList();
  }

  /// The same, none of the lines twice.
  public List<String> differentTexts(String name, int least, int most) {
    Set<String> seen = new HashSet<>();
    return items(name, least, most).stream()
        .map(item -> new Value(item, problems).textNotIn(seen, "an entry of " + name))
        .toList();
  }

  private String textNotIn(Set<String> seen, String name) {
    String text = text(name);
    if (!text.isEmpty() && !seen.add(text)) {
      problems.noteSince(node.place(), name + " comes twice: `" + text + "`");
    }
    return text;
  }

  /// Texts that stand among `known`; what does not, or comes twice, is noted.
  public List<String> references(String name, Set<String> known, String what, int most) {
    Set<String> chosen = new LinkedHashSet<>();
    for (YamlNode item : items(name, 1, most)) {
      String reference = new Value(item, problems).text("an entry of " + name);
      if (reference.isEmpty()) {
        continue;
      }
      if (!known.contains(reference)) {
        problems.note(item.place(), "there is no " + what + " `" + reference + "`");
      } else if (!chosen.add(reference)) {
        problems.note(item.place(), "the " + what + " `" + reference + "` comes twice");
      }
    }
    return List.copyOf(chosen);
  }

  /// A list of groups of keys, each read by `each`; its length within bounds, both included.
  public <T> List<T> groups(String name, int least, int most, Function<Fields, T> each) {
    List<T> read = new ArrayList<>();
    for (YamlNode item : items(name, least, most)) {
      Fields fields = Fields.of(item, "an entry of " + name, problems);
      if (item instanceof YamlNode.Group) {
        read.add(each.apply(fields));
        fields.finish();
      }
    }
    return List.copyOf(read);
  }

  /// A list of at least one entry, each a text or a group of keys.
  public <T> List<T> each(
      String name, int most, Function<String, T> ofText, Function<Fields, T> ofGroup) {
    List<T> read = new ArrayList<>();
    for (YamlNode item : items(name, 1, most)) {
      if (item instanceof YamlNode.Group) {
        Fields fields = Fields.of(item, "an entry of " + name, problems);
        read.add(ofGroup.apply(fields));
        fields.finish();
      } else {
        read.add(ofText.apply(new Value(item, problems).text("an entry of " + name)));
      }
    }
    return List.copyOf(read);
  }

  /// The entries of a list; none if there are too many of them to be meant.
  public List<YamlNode> items(String name, int least, int most) {
    if (!(node instanceof Items list)) {
      return misfit(name + " must be a list", List.of());
    }
    int count = list.items().size();
    if (count < least || count > most) {
      String range = least == most ? "" + least : least + " to " + most;
      return misfit(name + " must have " + range + " entries, not " + count, List.of());
    }
    return list.items();
  }

  /// Notes a problem at an entry of a list that not every Daybook would have.
  ///
  /// @param at counted from 0
  public void noteAt(int at, String reason) {
    if (node instanceof Items list) {
      problems.noteSince(list.items().get(at).place(), reason);
    }
  }

  private static <E extends Enum<E>> String oneOf(String name, List<E> all) {
    return all.stream()
        .map(Value::word)
        .collect(Collectors.joining(", ", name + " must be one of ", ""));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private <T> T misfit(String reason, T standIn) {
    problems.note(node.place(), reason);
    return standIn;
  }
}
