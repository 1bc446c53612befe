package org.daybook.ui.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.application.words.Strings;
import org.jspecify.annotations.Nullable;

/// Dates as people write them and as screens show them.
public final class Dates {
  private static final List<DateTimeFormatter> WRITTEN =
      List.of(
          form("d/M/uuuu"),
          form("d/M/uu"),
          form("d.M.uuuu"),
          form("uuuu-M-d"),
          form("d MMM uuuu"),
          form("d MMMM uuuu"));

  private Dates() {}

  /// `23 Nov 2026`.
  public static String day(LocalDate date) {
    return Strings.date(date);
  }

  /// `Today`, `Yesterday`, or the date.
  public static String relative(LocalDate date, LocalDate today) {
    if (date.equals(today)) {
      return Strings.of("dates.day.today");
    }
    return date.equals(today.minusDays(1)) ? Strings.of("dates.day.yesterday") : day(date);
  }

  /// Reads a date typed in any of the usual British ways; empty if it is none, such as 31/11/2026.
  public static Optional<LocalDate> read(String text) {
    return WRITTEN.stream().flatMap(form -> tried(form, text.strip()).stream()).findFirst();
  }

  /// What a field says for a date, nothing for none; [#typed] reads it.
  public static String written(@Nullable LocalDate date) {
    return date == null ? "" : day(date);
  }

  /// What a field that is being typed in means: no date when it is empty, and still the one before
  /// while it says no date yet.
  public static @Nullable LocalDate typed(String text, @Nullable LocalDate before) {
    return text.isBlank() ? null : read(text).orElse(before);
  }

  private static Optional<LocalDate> tried(DateTimeFormatter form, String text) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeParseException notThisForm) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
