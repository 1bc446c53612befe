package org.daybook.application.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.domain.school.Urn;

/// Something to be done by a day, or on it.
///
/// @param what in a few words
/// @param about the school or organisation
/// @param detail what else helps to know it again; may be empty
/// @param opens what to open to see to it
public record Dated(
    LocalDate on, Kind kind, String what, String about, String detail, Target opens) {

  public boolean overdue(LocalDate today) {
    return on.isBefore(today);
  }

  /// What sort of thing it is.
  public enum Kind {
    VISIT,
    ACTION,
    DOCUMENT,
    TO_PLAN,
    CONCERN
  }

  /// Something that can be opened.
  public sealed interface Target {
    record OfVisit(UUID id) implements Target {}

    record OfForm(UUID id) implements Target {}

    record OfSchool(Urn urn) implements Target {}

    record OfConcern(UUID id) implements Target {}
  }
}
