package org.daybook.domain.course;

import java.time.Instant;

/// One change of state.
///
/// @param to the state it led to
/// @param by who did it
/// @param remark why or with what, in a few words; empty where the state says it all
public record Step(VisitState to, Instant at, String by, String remark) {
  /// Whether a version was issued by it. With a remark, the note is only again what was issued
  /// before, because a version after it was given up.
  public boolean issues() {
    return to == VisitState.ISSUED && remark.isEmpty();
  }
}
