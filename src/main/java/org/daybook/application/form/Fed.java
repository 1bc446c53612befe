package org.daybook.application.form;

import org.daybook.domain.document.FilledForm;
import org.daybook.domain.problem.ProblemException;

/// What stands in a form and is kept elsewhere: figures in a grid, evaluations with the visits.
record Fed(FedFigures figures, FedElements elements) {

  /// The form as people see it.
  FilledForm with(FilledForm stored) throws ProblemException {
    return elements.with(figures.with(stored));
  }

  /// The form as it is stored.
  FilledForm without(FilledForm filled) {
    return elements.without(figures.without(filled));
  }

  /// Keeps elsewhere what has changed and belongs there.
  void enter(FilledForm before, FilledForm after) throws ProblemException {
    figures.enter(before, after);
  }
}
