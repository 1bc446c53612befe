package org.daybook.domain.visit;

/// How far a visit has come.
public enum VisitState {
  PLANNED,
  IN_PROGRESS,
  /// The category is agreed, or the notes are finished without one, and the note can be sent for
  /// the headteacher's check.
  DRAFT
}
