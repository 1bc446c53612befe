package org.daybook.ui.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.daybook.application.visit.VisitCorrecting;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Occasion;
import org.daybook.ui.state.VisitDesk;

/// What was said of a visit when it was planned, to be put right: type, date and adviser.
final class Correction {
  private final VisitDesk desk;
  private final VisitCorrecting correcting;

  Correction(VisitDesk desk) {
    this.desk = desk;
    this.correcting = new VisitCorrecting(desk.open());
  }

  List<VisitType> types() {
    return desk.standing().get().framework().practice().visitTypes();
  }

  VisitType type() {
    return desk.standing().get().framework().visitType(occasion().type());
  }

  LocalDate date() {
    return occasion().date();
  }

  String adviser() {
    return occasion().adviser();
  }

  /// Saves what is right.
  ///
  /// @param done called once it is saved
  /// @param refused hears what is missing
  void correct(
      VisitType type, LocalDate date, String adviser, Runnable done, Consumer<Problem> refused) {
    desk.flush();
    desk.attempt(() -> correcting.correct(type.id(), date, adviser), done, refused);
  }

  private Occasion occasion() {
    return desk.standing().get().visit().occasion();
  }
}
