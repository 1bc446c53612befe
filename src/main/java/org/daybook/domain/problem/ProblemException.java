package org.daybook.domain.problem;

import org.jspecify.annotations.Nullable;

/// Carries a [Problem] to whoever can show it. Never used for our own mistakes.
public final class ProblemException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  ProblemException(Problem problem, @Nullable Throwable cause) {
    super(problem.key() + " " + problem.arguments(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
