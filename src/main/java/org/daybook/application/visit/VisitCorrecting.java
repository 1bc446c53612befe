package org.daybook.application.visit;

import java.time.LocalDate;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// Correcting what was said of a visit when it was planned. Who was there and what for is part of
/// [NoteTaking].
public final class VisitCorrecting {
  private final OpenVisit open;

  public VisitCorrecting(OpenVisit open) {
    this.open = open;
  }

  /// Says anew what kind of visit it is, when it is and whose; the half-term follows the date. What
  /// is written under sections that the other type lacks is kept with the visit.
  ///
  /// @param type id of a visit type of the visit's framework
  public Standing correct(String type, LocalDate date, String adviser) throws ProblemException {
    Framework framework = open.framework();
    if (framework.findVisitType(type).isEmpty()) {
      throw Problem.of("visits.start.type", type, framework.identity().title()).exception();
    }
    if (adviser.isBlank()) {
      throw Problem.of("visit.correct.no-adviser").exception();
    }
    String halfTerm = framework.practice().schoolYear().halfTerm(date).name();
    return open.change(
        visit -> visit.with(visit.occasion().corrected(type, date, halfTerm, adviser.strip())));
  }
}
