package org.daybook.domain.filter;

import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.kept.VisitSummary;

/// A side of a visit by which visits are told apart, in the order people are asked for them.
public enum Facet {
  STATE,
  SCHOOL,
  TYPE,
  HALF_TERM,
  ADVISER;

  /// What this side of a visit is: the state's constant, the school's number, or the words
  /// themselves; a half-term with its year, such as "Autumn 2 2026/27".
  public String of(VisitSummary visit) {
    Occasion occasion = visit.occasion();
    return switch (this) {
      case STATE -> visit.state().name();
      case SCHOOL -> occasion.school().value();
      case TYPE -> visit.typeName();
      case HALF_TERM -> occasion.halfTerm() + " " + SchoolYear.academicYear(occasion.date());
      case ADVISER -> occasion.adviser();
    };
  }
}
