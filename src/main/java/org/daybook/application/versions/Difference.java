package org.daybook.application.versions;

import java.util.List;

/// What differs between two versions of a text, word by word.
///
/// @param lines the later version with what it lacks put back where it stood
public record Difference(List<Compared> lines) {
  public Difference {
    lines = List.copyOf(lines);
  }

  /// How many words of the later version are new.
  public int added() {
    return words(Kind.ADDED);
  }

  /// How many words of the earlier version are gone.
  public int removed() {
    return words(Kind.REMOVED);
  }

  /// How many lines are not as they were.
  public int places() {
    return (int) lines.stream().filter(line -> line.change() != Change.NONE).count();
  }

  private int words(Kind kind) {
    return lines.stream()
        .flatMap(line -> line.runs().stream())
        .filter(run -> run.kind() == kind)
        .mapToInt(run -> run.text().split(" ", -1).length)
        .sum();
  }

  /// A line of the text.
  ///
  /// @param level as of a [Line]
  public record Compared(int level, List<Run> runs) {
    public Compared {
      runs = List.copyOf(runs);
    }

    /// What happened to the line as a whole.
    public Change change() {
      if (runs.stream().allMatch(run -> run.kind() == Kind.SAME)) {
        return Change.NONE;
      }
      if (runs.stream().allMatch(run -> run.kind() == Kind.ADDED)) {
        return Change.ADDED;
      }
      return runs.stream().allMatch(run -> run.kind() == Kind.REMOVED)
          ? Change.REMOVED
          : Change.CHANGED;
    }
  }

  /// Words side by side that share what happened to them.
  public record Run(Kind kind, String text) {}

  /// What happened to words.
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /// What happened to a line.
  public enum Change {
    NONE,
    ADDED,
    REMOVED,
    CHANGED
  }
}
