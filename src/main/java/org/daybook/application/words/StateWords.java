package org.daybook.application.words;

import org.daybook.domain.course.VisitState;

/// How far a visit and its note are, in words.
public final class StateWords {
  private StateWords() {}

  /// The name of a state, such as "Out for accuracy check".
  public static String of(VisitState state) {
    return Strings.of(
        switch (state) {
          case PLANNED -> "visit.state.planned";
          case IN_PROGRESS -> "visit.state.in-progress";
          case DRAFT -> "visit.state.draft";
          case OUT_FOR_CHECK -> "visit.state.out-for-check";
          case AGREED -> "visit.state.agreed";
          case DISPUTED -> "visit.state.disputed";
          case WITH_LEAD -> "visit.state.with-lead";
          case ISSUED -> "visit.state.issued";
        });
  }
}
