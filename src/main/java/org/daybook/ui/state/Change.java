package org.daybook.ui.state;

import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.problem.ProblemException;

/// A change to the open visit, such as `() -> judging.place(aspect, placement)`.
@FunctionalInterface
public interface Change {
  /// Makes and saves the change; called on the store thread, more than once if saving fails.
  Standing make() throws ProblemException;
}
