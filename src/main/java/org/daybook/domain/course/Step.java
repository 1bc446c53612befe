package org.daybook.domain.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One change of state.
///
/// @param to the state it led to
/// @param by who did it
/// @param at when it was recorded
/// @param remark why or with what, in a few words; empty where the state says it all
/// @param on the day it was taken on, or null where that is the day of the record
public record Step(VisitState to, Instant at, String by, String remark, @Nullable LocalDate on) {
  /// A step taken when it was recorded.
  public Step(VisitState to, Instant at, String by, String remark) {
    this(to, at, by, remark, null);
  }

  /// The day it was taken on.
  public LocalDate day() {
    return on != null ? on : LocalDate.ofInstant(at, ZoneId.systemDefault());
  }

  /// The same step, taken on that day.
  Step takenOn(LocalDate day) {
    return day.equals(day()) ? this : new Step(to, at, by, remark, day);
  }

  /// Whether a version was issued by it. With a remark, the note is only again what was issued
  /// before, because a version after it was given up.
  public boolean issues() {
    return to == VisitState.ISSUED && remark.isEmpty();
  }
}
