package org.daybook.ui.notes;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.daybook.application.VisitPlanning;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Reading;
import org.daybook.ui.support.Tasks;

/// The visit that is planned to follow the open one, if one is, and the way to it.
public final class PlannedNext {
  private final Consumer<UUID> open;
  private final Reading<Optional<Planned>> reading;

  /// @param open goes to a visit
  public PlannedNext(VisitDesk desk, VisitPlanning planning, Tasks tasks, Consumer<UUID> open) {
    this.open = open;
    this.reading = new Reading<>(tasks, () -> read(planning, desk.open().visit()));
    desk.standing()
        .map(standing -> agreed(standing.visit()))
        .subscribe((was, now) -> refreshIf(!Objects.equals(was, now)));
  }

  /// What is planned; empty until the store has answered.
  ObservableValue<Optional<Planned>> visit() {
    return reading.content().map(read -> read.flatMap(found -> found));
  }

  /// Why nothing is known of it, if so.
  ObservableValue<Optional<Problem>> problem() {
    return reading.problem();
  }

  /// Looks again; called whenever it is shown.
  void refresh() {
    reading.refresh();
  }

  void open(Planned planned) {
    open.accept(planned.visit().id());
  }

  private static Optional<Planned> read(VisitPlanning planning, Visit visit)
      throws ProblemException {
    return planning
        .next(visit)
        .map(next -> new Planned(next, next.occasion().date().equals(agreed(visit))));
  }

  private void refreshIf(boolean other) {
    if (other) {
      refresh();
    }
  }

  private static LocalDate agreed(Visit visit) {
    LocalDate date = visit.outcome().next().date();
    return date == null ? LocalDate.MIN : date;
  }

  /// A visit that is planned.
  ///
  /// @param asAgreed whether it is on the day that is agreed, so that nothing is left to plan
  record Planned(VisitSummary visit, boolean asAgreed) {}
}
