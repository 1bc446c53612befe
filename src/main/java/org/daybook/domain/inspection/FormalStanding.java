package org.daybook.domain.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something formal a school is in for a while: a category of concern, or eligibility for
/// intervention. Recorded as it was told, never worked out from grades.
///
/// @param until last day, or null while it lasts
/// @param note what else is known of it; may be empty
public record FormalStanding(
    UUID id, Kind kind, LocalDate from, @Nullable LocalDate until, String note) {

  public FormalStanding withFrom(LocalDate changed) {
    return new FormalStanding(id, kind, changed, until, note);
  }

  public FormalStanding withUntil(@Nullable LocalDate changed) {
    return new FormalStanding(id, kind, from, changed, note);
  }

  public FormalStanding withNote(String changed) {
    return new FormalStanding(id, kind, from, until, changed);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /// What a school can be in. The first two are Ofsted's categories of concern; the third is a
  /// matter of statute.
  public enum Kind {
    SIGNIFICANT_IMPROVEMENT,
    SPECIAL_MEASURES,
    ELIGIBLE_FOR_INTERVENTION
  }
}
