package org.daybook.application.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.daybook.domain.problem.Problem;

/// Every sentence people read, by key, from `strings.properties`.
///
/// Places are `{0}`, `{1}` …; an apostrophe stands for itself. Dates are written `23 Nov 2026` and
/// times `10:42`, whatever the machine's language, because the paper says it so too.
public final class Strings {
  private static final Locale LANGUAGE = Locale.UK;
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.daybook.strings", LANGUAGE);
  // Locale.UK would shorten September, alone of all months, to four letters.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Strings() {}

  /// The sentence of a key with its places filled.
  ///
  /// @throws java.util.MissingResourceException if there is no such key, which is our mistake
  public static String of(String key, Object... arguments) {
    String pattern = BUNDLE.getString(key).replace("'", "''");
    return new MessageFormat(pattern, LANGUAGE)
        .format(Arrays.stream(arguments).map(Strings::written).toArray());
  }

  /// What a problem says to the person who can put it right.
  public static String of(Problem problem) {
    return of(problem.key(), problem.arguments().toArray());
  }

  /// A date as the screen shows it: `23 Nov 2026`.
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// A time of day as the screen shows it: `10:42`.
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  private static Object written(Object argument) {
    return switch (argument) {
      case LocalDate date -> date(date);
      case LocalTime time -> time(time);
      case Problem problem -> of(problem);
      default -> argument;
    };
  }
}
