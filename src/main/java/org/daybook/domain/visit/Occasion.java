package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.List;
import org.daybook.domain.school.Urn;

/// The frame of a visit: which school, when, what for and who was there.
///
/// @param schoolName the name on the day, kept though the register may change
/// @param type id of the pack's visit type
/// @param halfTerm the organisation's name for it, such as "Autumn 2"
/// @param adviser who writes the note
/// @param present the others in the room
/// @param focus what the visit is about, empty while not agreed
public record Occasion(
    Urn school,
    String schoolName,
    String type,
    LocalDate date,
    String halfTerm,
    String adviser,
    List<Person> present,
    String focus) {
  public Occasion {
    present = List.copyOf(present);
  }
}
