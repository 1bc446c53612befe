package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.List;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// The frame of a visit: which school, when, what for and who was there.
///
/// @param schoolName the name on the day, kept though the register may change
/// @param type id of the pack's visit type
/// @param halfTerm the organisation's name for it, such as "Autumn 2"
/// @param adviser who writes the note
/// @param present the others in the room
/// @param focus what the visit is about, empty while not agreed
/// @param hours from when to when the adviser was there, or null while nobody has said
/// @param days of the adviser's time it is charged with, above 0 and up to 30, or null while
///     nobody has said
public record Occasion(
    Urn school,
    String schoolName,
    String type,
    LocalDate date,
    String halfTerm,
    String adviser,
    List<Person> present,
    String focus,
    @Nullable Hours hours,
    @Nullable Double days) {
  /// More than this on one visit is a slip of the keyboard.
  public static final double MOST_DAYS = 30;

  public Occasion {
    present = List.copyOf(present);
  }

  /// An occasion not timed and not charged yet.
  public Occasion(
      Urn school,
      String schoolName,
      String type,
      LocalDate date,
      String halfTerm,
      String adviser,
      List<Person> present,
      String focus) {
    this(school, schoolName, type, date, halfTerm, adviser, present, focus, null, null);
  }

  public Occasion with(List<Person> people, String about) {
    return new Occasion(
        school, schoolName, type, date, halfTerm, adviser, people, about, hours, days);
  }

  /// With what was said wrongly when the visit was planned.
  public Occasion corrected(String kind, LocalDate day, String term, String writer) {
    return new Occasion(school, schoolName, kind, day, term, writer, present, focus, hours, days);
  }

  /// Whether this can be a number of days charged.
  public static boolean chargeable(double days) {
    return days > 0 && days <= MOST_DAYS;
  }

  public Occasion withDays(@Nullable Double changed) {
    return new Occasion(
        school, schoolName, type, date, halfTerm, adviser, present, focus, hours, changed);
  }

  public Occasion withHours(@Nullable Hours changed) {
    return new Occasion(
        school, schoolName, type, date, halfTerm, adviser, present, focus, changed, days);
  }
}
