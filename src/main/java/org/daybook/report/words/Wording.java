package org.daybook.report.words;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Evidence.Source;
import org.jspecify.annotations.Nullable;

/// Dates, small numbers and lists as one writes them in an English sentence.
public final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  // Locale.UK would shorten September, alone of all months, to four letters.
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Wording() {}

  /// The national number of a school; that a place added by hand has none.
  public static String urn(Urn urn) {
    return urn.national() ? urn.value() : "none, added by hand";
  }

  /// Such as "23 November 2026".
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /// Such as "23 Nov 2026", for tables.
  public static String shortDay(LocalDate date) {
    return SHORT_DAY.format(date);
  }

  /// Such as "3 hours 15 minutes".
  public static String length(Duration length) {
    return Stream.of(count(length.toHours(), "hour"), count(length.toMinutesPart(), "minute"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String count(long count, String unit) {
    return count == 0 ? "" : count + " " + unit + (count == 1 ? "" : "s");
  }

  /// Such as "two"; figures above twelve.
  public static String number(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
  }

  public static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /// Such as "Extending, Established and Developing".
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
  }

  /// A rating within a sentence, such as "amber" or "not rated".
  public static String rag(@Nullable Rag rag) {
    return switch (rag) {
      case RED -> "red";
      case AMBER -> "amber";
      case GREEN -> "green";
      case null -> "not rated";
    };
  }

  /// Where evidence comes from, within a sentence; empty where nobody said.
  public static String kind(Source source) {
    return switch (source) {
      case UNNAMED -> "";
      case LESSON_VISIT -> "lesson or session";
      case WORK_SCRUTINY -> "looking at work";
      case PUPIL_VOICE -> "pupils or children";
      case GOVERNOR_MEETING -> "governors or owners";
      default -> source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /// With a full stop, unless it ends like a sentence already.
  public static String sentence(String text) {
    return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : text + ".";
  }
}
