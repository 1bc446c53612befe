package org.daybook.application.versions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.daybook.application.versions.Difference.Compared;
import org.daybook.application.versions.Difference.Kind;
import org.daybook.application.versions.Difference.Run;

/// Finds which words were added and which removed, with java-diff-utils (Myers' algorithm).
///
/// Lines are compared first, then the words of those that changed, so that a word is never matched
/// with its like at the other end of the note. Passages that were rewritten at great length are
/// shown as removed and added whole: to look for their words would take as long as their lengths
/// multiplied, and nobody reads such a patchwork.
public final class WordDifference {
  /// The product of two lengths in words up to which single words are looked for.
  private static final long MOST = 4_000_000;

  private final List<Compared> lines = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private int level;

  private WordDifference() {}

  /// What was added to and removed from the earlier text to make the later one.
  public static Difference between(List<Line> earlier, List<Line> later) {
    WordDifference difference = new WordDifference();
    for (AbstractDelta<Line> delta : DiffUtils.diff(earlier, later, true).getDeltas()) {
      difference.add(delta);
    }
    difference.endLine();
    return new Difference(difference.lines);
  }

  private void add(AbstractDelta<Line> delta) {
    List<Token> before = tokens(delta.getSource().getLines());
    List<Token> after = tokens(delta.getTarget().getLines());
    if (delta.getType() != DeltaType.CHANGE) {
      put(Kind.REMOVED, delta.getType() == DeltaType.DELETE ? before : List.of());
      put(
          delta.getType() == DeltaType.EQUAL ? Kind.SAME : Kind.ADDED,
          delta.getType() == DeltaType.DELETE ? List.of() : after);
      return;
    }
    int most = Math.min(before.size(), after.size());
    int start = alike(before, after, most);
    int end = alike(before.reversed(), after.reversed(), most - start);
    put(Kind.SAME, after.subList(0, start));
    rewritten(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    put(Kind.SAME, after.subList(after.size() - end, after.size()));
  }

  /// How many tokens at the beginning are the same.
  private static int alike(List<Token> before, List<Token> after, int most) {
    int same = 0;
    while (same < most && before.get(same).equals(after.get(same))) {
      same++;
    }
    return same;
  }

  private void rewritten(List<Token> before, List<Token> after) {
    if ((long) before.size() * after.size() > MOST) {
      put(Kind.REMOVED, before);
      put(Kind.ADDED, after);
      return;
    }
    for (AbstractDelta<Token> words : DiffUtils.diff(before, after, true).getDeltas()) {
      if (words.getType() == DeltaType.EQUAL) {
        put(Kind.SAME, words.getTarget().getLines());
      } else {
        put(Kind.REMOVED, words.getSource().getLines());
        put(Kind.ADDED, words.getTarget().getLines());
      }
    }
  }

  private void put(Kind kind, List<Token> tokens) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      switch (token) {
        case Begin(int next) -> {
          endRun(kind, words);
          endLine();
          level = next;
        }
        case Word(String text) -> words.add(text);
      }
    }
    endRun(kind, words);
  }

  private void endRun(Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new Run(kind, String.join(" ", words)));
      words.clear();
    }
  }

  private void endLine() {
    if (!runs.isEmpty()) {
      lines.add(new Compared(level, runs));
      runs.clear();
    }
  }

  private static List<Token> tokens(List<Line> lines) {
    List<Token> tokens = new ArrayList<>();
    for (Line line : lines) {
      tokens.add(new Begin(line.level()));
      for (String word : line.text().strip().split("\\s+", -1)) {
        tokens.add(new Word(word));
      }
    }
    return tokens;
  }

  /// What is compared within lines that changed.
  private sealed interface Token {}

  /// Where a line begins, and of which level.
  private record Begin(int level) implements Token {}

  /// A word with the marks that touch it.
  private record Word(String text) implements Token {}
}
