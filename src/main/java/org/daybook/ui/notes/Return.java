package org.daybook.ui.notes;

import org.daybook.application.visit.NoteTaking;
import org.daybook.domain.visit.NextVisit;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Dates;

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
            text -> noteTaking.comeBack(next().on(Dates.typed(text, next().date()))));
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

  /// What is agreed as last saved; read within a change, so on the store thread.
  private NextVisit next() {
    return desk.open().standing().visit().outcome().next();
  }
}
