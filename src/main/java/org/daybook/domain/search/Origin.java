package org.daybook.domain.search;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// The record some words stand in.
///
/// @param school whose record it is, or null for the organisation's
/// @param name of the school or the organisation
/// @param on the day of the record, or null where it has none
/// @param version the issued version of its note they stand in, or null for the record as it is
public record Origin(
    UUID record,
    @Nullable Urn school,
    String name,
    @Nullable LocalDate on,
    @Nullable Version version) {

  /// A record as it is.
  public Origin(UUID record, @Nullable Urn school, String name, @Nullable LocalDate on) {
    this(record, school, name, on, null);
  }

  /// What is read on its own: the record, or a version of its note.
  public UUID source() {
    return version == null ? record : version.id();
  }

  /// A version of a note that was issued.
  ///
  /// @param id under which it is kept
  /// @param number from 1
  /// @param issued the day
  public record Version(UUID id, int number, LocalDate issued) {}
}
