package org.daybook.application.visit;

import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Preparation;

/// Preparing an open visit, and beginning it. Who comes and what for is part of [NoteTaking], the
/// day and the kind of visit of [VisitCorrecting].
public final class Preparing {
  private final OpenVisit open;

  public Preparing(OpenVisit open) {
    this.open = open;
  }

  /// Replaces what is to be done in which order; blank text empties it.
  public Standing agenda(String text) throws ProblemException {
    return open.change(
        visit -> visit.with(visit.preparation().withAgenda(text.isBlank() ? "" : text)));
  }

  /// Says that a document is there, or is not.
  ///
  /// @param document in the pack's words
  public Standing tick(String document, boolean there) throws ProblemException {
    return open.change(
        visit -> {
          Preparation changed = visit.preparation().withDocument(document, there);
          return visit.with(changed);
        });
  }

  /// Begins a planned visit, which then starts from what earlier ones left; does nothing to one
  /// that was begun.
  public Standing begin() throws ProblemException {
    return open.change(visit -> visit.begun());
  }
}
