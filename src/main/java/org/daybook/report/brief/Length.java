package org.daybook.report.brief;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.report.words.Wording;

/// How much of everything there is room for.
///
/// @param text characters of one text
/// @param rows of one list
record Length(int text, int rows) {
  private static final String MORE = "… (shortened; the whole is in the visit)";

  /// A text as long as the page affords, cut between words and saying so.
  String cut(String whole) {
    String words = whole.strip();
    if (words.codePointCount(0, words.length()) <= text) {
      return words;
    }
    String start = words.substring(0, words.offsetByCodePoints(0, text));
    int space = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
    return (space > text / 2 ? start.substring(0, space) : start).strip() + MORE;
  }

  /// A list as long as the page affords, saying how many are left out.
  List<String> cut(List<String> all) {
    int left = all.size() - rows;
    return left <= 0
        ? all
        : Stream.concat(all.stream().limit(rows), Stream.of(more(left))).toList();
  }

  static String more(int left) {
    return "… and " + Wording.number(left) + " more";
  }
}
