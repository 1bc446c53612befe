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
/// @param days of the adviser's time it is charged with, or null while nobody has said
public record Occasion(
    Urn school,
    String schoolName,
    String type,
    LocalDate date,
    String halfTerm,
    String adviser,
    List<Person> present,
    String focus,
    @Nullable Double days) {
  public Occasion {
    present = List.copyOf(present);
  }

  /// An occasion not charged yet.
  public Occasion(
      Urn school,
      String schoolName,
      String type,
      LocalDate date,
      String halfTerm,
      String adviser,
      List<Person> present,
      String focus) {
    this(school, schoolName, type, date, halfTerm, adviser, present, focus, null);
  }

  public Occasion with(List<Person> people, String about) {
    return new Occasion(school, schoolName, type, date, halfTerm, adviser, people, about, days);
  }

  /// With what was said wrongly when the visit was planned.
  public Occasion corrected(String kind, LocalDate day, String term, String writer) {
    return new Occasion(school, schoolName, kind, day, term, writer, present, focus, days);
  }

  public Occasion withDays(@Nullable Double changed) {
    return new Occasion(school, schoolName, type, date, halfTerm, adviser, present, focus, changed);
  }
}
