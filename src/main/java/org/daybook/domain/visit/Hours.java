package org.daybook.domain.visit;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From when to when somebody was in the school, on one day.
///
/// @param to later than `from`
public record Hours(LocalTime from, LocalTime to) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(?:-|–|—|to|until)\\s*(\\d{1,2})(?:[:.]?(\\d{2}))?");

  public Hours {
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException(to + " is not after " + from);
    }
  }

  /// Reads hours as people write them: `9:15–12:30`, `9.15 to 12.30`, `0915-1230`, `9-12`. Empty if
  /// it is none of these, no time of day, or ends before it begins.
  public static Optional<Hours> read(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    try {
      LocalTime from = time(written.group(1), written.group(2));
      LocalTime to = time(written.group(3), written.group(4));
      return to.isAfter(from) ? Optional.of(new Hours(from, to)) : Optional.empty();
    } catch (DateTimeException noTimeOfDay) {
      return Optional.empty();
    }
  }

  private static LocalTime time(String hour, String minute) {
    return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
  }

  public Duration length() {
    return Duration.between(from, to);
  }

  /// As a field shows it: `09:15–12:30`.
  @Override
  public String toString() {
    return from + "–" + to;
  }
}
