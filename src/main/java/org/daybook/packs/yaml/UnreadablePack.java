package org.daybook.packs.yaml;

/// Thrown where reading a pack cannot go on: the file is not text, or not YAML.
public final class UnreadablePack extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient PackProblem problem;

  public UnreadablePack(int line, int column, String reason) {
    super("line " + line + ": " + reason);
    this.problem = new PackProblem(line, column, reason);
  }

  public PackProblem problem() {
    return problem;
  }
}
