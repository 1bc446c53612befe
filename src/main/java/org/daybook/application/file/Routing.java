package org.daybook.application.file;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.application.file.OpenSchoolFile.Standing;
import org.daybook.domain.file.RouteHistory;
import org.daybook.domain.file.RouteHistory.Choice;
import org.daybook.domain.file.RouteHistory.Done;
import org.daybook.domain.file.RouteHistory.StageChange;
import org.daybook.domain.file.RouteHistory.StrandChange;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.strand.Stage;
import org.daybook.domain.strand.Strand;
import org.daybook.domain.strand.Strand.Step;
import org.daybook.storage.records.Ids;
import org.jspecify.annotations.Nullable;

/// Settling a school's route: its strand where the category does not decide, its stage, and what it
/// chose from the menu.
public final class Routing {
  private final OpenSchoolFile open;

  public Routing(OpenSchoolFile open) {
    this.open = open;
  }

  /// Puts the school on a strand by hand, or, with null, leaves it to the category again.
  ///
  /// @throws ProblemException without a reason
  public Standing choose(
      Framework framework, @Nullable Strand strand, LocalDate from, String reason)
      throws ProblemException {
    if (reason.isBlank()) {
      throw Problem.of("file.strand.reason").exception();
    }
    return change(
        route ->
            route.with(
                new StrandChange(
                    Ids.newId(),
                    framework.id(),
                    strand == null ? null : strand.id(),
                    from,
                    reason.strip())));
  }

  /// Says in which stage of recovery the school is from a day on.
  ///
  /// @throws ProblemException without a reason
  public Standing enter(Framework framework, Stage stage, LocalDate from, String reason)
      throws ProblemException {
    if (reason.isBlank()) {
      throw Problem.of("file.stage.reason").exception();
    }
    return change(
        route ->
            route.with(
                new StageChange(Ids.newId(), framework.id(), stage.id(), from, reason.strip())));
  }

  /// Notes that the school chose something the route or the support level offers.
  public Standing take(Framework framework, String offer, LocalDate on) throws ProblemException {
    return change(route -> route.with(new Choice(Ids.newId(), framework.id(), offer, on)));
  }

  /// Notes that a step that recurs was done on a day that no visit here knows of.
  ///
  /// @param by who did it; may be empty
  /// @throws ProblemException for a day to come
  public Standing done(Framework framework, Step step, LocalDate on, String by, LocalDate today)
      throws ProblemException {
    String visit = step.visit();
    if (visit == null) {
      throw new IllegalArgumentException("no visit does this step: " + step.text());
    }
    if (on.isAfter(today)) {
      throw Problem.of("file.done.to-come").exception();
    }
    return change(
        route -> route.with(new Done(Ids.newId(), framework.id(), visit, on, by.strip())));
  }

  /// Takes away whatever has this id; undo brings it back.
  public Standing remove(UUID id) throws ProblemException {
    return change(route -> route.without(id));
  }

  private Standing change(UnaryOperator<RouteHistory> change) throws ProblemException {
    return open.change(file -> file.with(change.apply(file.route())));
  }
}
