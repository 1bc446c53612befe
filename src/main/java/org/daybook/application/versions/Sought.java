package org.daybook.application.versions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which line of a note somebody looks for who found words of it.
public final class Sought {
  /// No line.
  public static final int NONE = -1;

  private Sought() {}

  /// The line that has most of some words; the first of those that have as many.
  ///
  /// @param words as they were found, with `…` where they are cut off; empty looks for nothing
  /// @return its place in the list, or [#NONE] if no line has any of them
  public static int among(List<Line> lines, String words) {
    Set<String> wanted = words(words).collect(Collectors.toSet());
    int best = NONE;
    long most = 0;
    for (int i = 0; i < lines.size(); i++) {
      long has = words(lines.get(i).text()).filter(wanted::contains).distinct().count();
      if (has > most) {
        best = i;
        most = has;
      }
    }
    return best;
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty());
  }
}
