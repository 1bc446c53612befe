package org.daybook.ui.notes;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.application.visit.NoteTaking;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.NextVisit;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Dates;
import org.jspecify.annotations.Nullable;

/// When the adviser comes back and for what, as it is typed.
final class Return {
  private final VisitDesk desk;
  private final Draft date;
  private final Draft about;

  Return(VisitDesk desk, NoteTaking noteTaking) {
    this.desk = desk;
    this.date =
        new Draft(
            desk,
            standing -> Dates.written(standing.visit().outcome().next().date()),
            text -> noteTaking.comeBack(next().on(typed(text))));
    this.about =
        new Draft(
            desk,
            standing -> standing.visit().outcome().next().about(),
            text -> noteTaking.comeBack(next().about(text)));
  }

  Draft date() {
    return date;
  }

  Draft about() {
    return about;
  }

  /// Why a day cannot be the next visit's, if so.
  Optional<Problem> tooEarly(LocalDate day) {
    return NoteTaking.tooEarly(desk.standing().get().visit(), day);
  }

  /// The day meant; still the one before while what is typed cannot be it.
  private @Nullable LocalDate typed(String text) {
    LocalDate before = next().date();
    LocalDate day = Dates.typed(text, before);
    return day == null || NoteTaking.tooEarly(desk.open().standing().visit(), day).isEmpty()
        ? day
        : before;
  }

  /// What is agreed as last saved; read within a change, so on the store thread.
  private NextVisit next() {
    return desk.open().standing().visit().outcome().next();
  }
}
