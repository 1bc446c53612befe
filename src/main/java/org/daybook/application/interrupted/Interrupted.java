package org.daybook.application.interrupted;

import java.time.Instant;
import org.daybook.domain.course.Course;
import org.daybook.domain.visit.Visit;

/// A visit that was being worked on when the program died.
///
/// @param visit as the program left it
/// @param before as it was before that sitting
/// @param typeName in the pack's words
/// @param began when that sitting began
/// @param saved when that program saved it last: what was typed in the second after may be lost
/// @param changedSince whether it has been changed since the program died
/// @param changes what became of it at that sitting
public record Interrupted(
    Visit visit,
    Visit before,
    String typeName,
    Instant began,
    Instant saved,
    boolean changedSince,
    Changes changes) {

  /// Whether the sitting can be discarded: not if that would take anything else back with it, nor
  /// how far the visit and its note have come.
  public boolean canDiscard() {
    return !changedSince && visit.outcome().state().open() && sameWay();
  }

  private boolean sameWay() {
    Course was = before.outcome().course();
    Course is = visit.outcome().course();
    return is.version() == was.version() && is.steps().equals(was.steps());
  }
}
