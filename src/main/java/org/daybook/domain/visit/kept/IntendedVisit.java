package org.daybook.domain.visit.kept;

import java.util.List;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Person;
import org.jspecify.annotations.Nullable;

/// A visit as somebody means to make it: what a form says so far, complete or not.
///
/// @param school null while none is chosen
/// @param pack id of a framework pack
/// @param type id of a visit type of that pack, or null while none is chosen
/// @param date as typed, which need not be a date yet; null while nobody gave another than today
/// @param present rows as typed; one may have a role and no name yet
/// @param days charged, as typed; empty while nobody has said
/// @param agenda what is to be done in which order; may be empty
public record IntendedVisit(
    @Nullable Urn school,
    String pack,
    @Nullable String type,
    @Nullable String date,
    String adviser,
    List<Person> present,
    String focus,
    String days,
    String agenda) {
  public IntendedVisit {
    present = List.copyOf(present);
  }

  /// A visit of which nobody has said how many days it is charged with, nor in which order.
  public IntendedVisit(
      @Nullable Urn school,
      String pack,
      @Nullable String type,
      @Nullable String date,
      String adviser,
      List<Person> present,
      String focus) {
    this(school, pack, type, date, adviser, present, focus, "", "");
  }

  public IntendedVisit withType(@Nullable String changed) {
    return new IntendedVisit(school, pack, changed, date, adviser, present, focus, days, agenda);
  }

  /// With this day and focus where it has none.
  public IntendedVisit orElse(@Nullable String day, String about) {
    return new IntendedVisit(
        school,
        pack,
        type,
        date == null ? day : date,
        adviser,
        present,
        focus.isBlank() ? about : focus,
        days,
        agenda);
  }

  public IntendedVisit at(@Nullable Urn changed) {
    return new IntendedVisit(changed, pack, type, date, adviser, present, focus, days, agenda);
  }
}
