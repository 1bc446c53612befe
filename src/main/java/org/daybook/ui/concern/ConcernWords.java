package org.daybook.ui.concern;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daybook.application.words.Strings;
import org.daybook.domain.concern.Concern;

/// How lists say how far a concern has come.
final class ConcernWords {
  private ConcernWords() {}

  /// When it was raised with whom, and whether it is open or settled.
  static String state(Concern concern) {
    if (concern.raised() == null) {
      return Strings.of("concern.state.begun");
    }
    String raised = Strings.of("concern.state.raised", concern.raised(), concern.to().strip());
    return concern.closed() == null
        ? Strings.of("concern.state.open", raised)
        : Strings.of("concern.state.closed", raised, concern.closed());
  }

  /// How long it has been open, and when somebody looks again; empty once it is settled.
  static String waiting(Concern concern, LocalDate today) {
    LocalDate raised = concern.raised();
    if (raised == null || !concern.open()) {
      return "";
    }
    String since = Strings.of("concern.open.days", ChronoUnit.DAYS.between(raised, today));
    LocalDate due = concern.due();
    if (due == null) {
      return since;
    }
    return Strings.of(late(concern, today) ? "concern.open.late" : "concern.open.next", since, due);
  }

  /// Whether somebody should have looked at it again by now.
  static boolean late(Concern concern, LocalDate today) {
    LocalDate due = concern.due();
    return due != null && due.isBefore(today);
  }
}
