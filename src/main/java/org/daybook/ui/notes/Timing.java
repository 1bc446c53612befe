package org.daybook.ui.notes;

import java.util.Optional;
import org.daybook.application.visit.NoteTaking;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Hours;
import org.daybook.domain.visit.Occasion;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Days;
import org.jspecify.annotations.Nullable;

/// How long the adviser was there, and what the visit is charged with.
final class Timing {
  private final VisitDesk desk;
  private final Draft hours;
  private final Draft days;

  Timing(VisitDesk desk, NoteTaking noteTaking) {
    this.desk = desk;
    this.hours =
        new Draft(
            desk,
            standing -> written(standing.visit().occasion().hours()),
            text -> noteTaking.time(typed(text, occasion().hours())));
    this.days =
        new Draft(
            desk,
            standing -> Days.written(standing.visit().occasion().days()),
            text -> noteTaking.charge(Days.typed(text, occasion().days())));
  }

  /// From when to when, as typed.
  Draft hours() {
    return hours;
  }

  /// What is wrong with the hours as typed.
  static Optional<Problem> wrongHours(String text) {
    return text.isBlank() || Hours.read(text).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.of("notes.hours.wrong"));
  }

  /// The days of the adviser's time, as typed.
  Draft days() {
    return days;
  }

  /// What is wrong with the days as typed.
  static Optional<Problem> wrongDays(String text) {
    return text.isBlank() || Days.read(text).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.of("notes.days.wrong"));
  }

  private static String written(@Nullable Hours hours) {
    return hours == null ? "" : hours.toString();
  }

  /// No hours when the field is empty, and still those before while it says none yet.
  private static @Nullable Hours typed(String text, @Nullable Hours before) {
    return text.isBlank() ? null : Hours.read(text).orElse(before);
  }

  /// The occasion as last saved; read within a change, so on the store thread.
  private Occasion occasion() {
    return desk.open().standing().visit().occasion();
  }
}
