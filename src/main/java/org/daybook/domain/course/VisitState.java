package org.daybook.domain.course;

/// How far a visit has come, in the order of domain rule 2.
public enum VisitState {
  PLANNED,
  IN_PROGRESS,
  /// The category is agreed, or the notes are finished without one, and the note can be sent for
  /// the headteacher's check.
  DRAFT,
  /// The headteacher has the note and is asked whether it is accurate.
  OUT_FOR_CHECK,
  /// The headteacher finds the note accurate.
  AGREED,
  /// The headteacher finds something in the note inaccurate.
  DISPUTED,
  /// Somebody who leads the work looks at the note before it is issued.
  WITH_LEAD,
  /// The note is locked, numbered and kept as it was.
  ISSUED;

  /// Whether people may change what is in the note. While somebody checks it, it stays as it was
  /// sent; a disputed note may be mended.
  public boolean open() {
    return switch (this) {
      case PLANNED, IN_PROGRESS, DRAFT, DISPUTED -> true;
      case OUT_FOR_CHECK, AGREED, WITH_LEAD, ISSUED -> false;
    };
  }

  /// Whether the notes are finished: a draft or anything after it.
  public boolean written() {
    return compareTo(DRAFT) >= 0;
  }
}
