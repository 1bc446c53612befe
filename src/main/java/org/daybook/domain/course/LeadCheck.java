package org.daybook.domain.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What whoever leads the work said of a note before it is issued.
///
/// @param accepted whether it may be issued; otherwise it was sent back to be changed
/// @param by who looked at it
/// @param comments what is to be changed, or what was noticed; empty only where it was accepted
/// @param at when it was recorded
/// @param overtaken whether the note was changed after it was said
/// @param on the day it was said on, or null where that is the day of the record
public record LeadCheck(
    boolean accepted,
    String by,
    Instant at,
    String comments,
    boolean overtaken,
    @Nullable LocalDate on) {

  /// What was said of the note as it is now.
  public LeadCheck(boolean accepted, String by, Instant at, String comments) {
    this(accepted, by, at, comments, false, null);
  }

  /// The same word, said on that day.
  public LeadCheck saidOn(LocalDate day) {
    return new LeadCheck(accepted, by, at, comments, overtaken, day);
  }

  /// The day it was said on.
  public LocalDate day() {
    return on != null ? on : LocalDate.ofInstant(at, ZoneId.systemDefault());
  }

  /// The same word, on a note that was changed since.
  LeadCheck overtake() {
    return new LeadCheck(accepted, by, at, comments, true, on);
  }
}
