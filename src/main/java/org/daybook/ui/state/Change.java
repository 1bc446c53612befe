package org.daybook.ui.state;

import org.daybook.domain.problem.ProblemException;

/// A change to the open record, such as `() -> judging.place(aspect, placement)`.
@FunctionalInterface
public interface Change<S> {
  /// Makes and saves the change; called on the store thread, more than once if saving fails.
  S make() throws ProblemException;
}
