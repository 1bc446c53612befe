package org.daybook.packs;

/// Thrown where reading a pack cannot go on: the file is not text, or not YAML.
final class UnreadablePack extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient PackProblem problem;

  UnreadablePack(int line, int column, String reason) {
    super("line " + line + ": " + reason);
    this.problem = new PackProblem(line, column, reason);
  }

  PackProblem problem() {
    return problem;
  }
}
