package org.daybook.domain.course;

import java.time.Instant;

/// What whoever leads the work said of a note before it is issued.
///
/// @param accepted whether it may be issued; otherwise it was sent back to be changed
/// @param by who looked at it
/// @param comments what is to be changed, or what was noticed; empty only where it was accepted
/// @param overtaken whether the note was changed after it was said
public record LeadCheck(
    boolean accepted, String by, Instant at, String comments, boolean overtaken) {

  /// What was said of the note as it is now.
  public LeadCheck(boolean accepted, String by, Instant at, String comments) {
    this(accepted, by, at, comments, false);
  }

  /// The same word, on a note that was changed since.
  LeadCheck overtake() {
    return new LeadCheck(accepted, by, at, comments, true);
  }
}
