package org.daybook.domain.note;

/// A text of which whole paragraphs were taken out. A paragraph is what stands between two line
/// breaks.
///
/// @param taken the paragraphs taken out, without the breaks around them; may be blank
/// @param rest what is left
public record Paragraphs(String taken, String rest) {
  /// Takes out every paragraph that a stretch of the text touches; one of no length touches the
  /// paragraph it stands in.
  ///
  /// @param start first character, counted from 0; beyond the text, its end
  /// @param end the character after the last
  public static Paragraphs at(String text, int start, int end) {
    int first = Math.clamp(start, 0, text.length());
    int last = Math.clamp(end, first, text.length());
    if (last > first && text.charAt(last - 1) == '\n') {
      last--;
    }
    int from = text.lastIndexOf('\n', first - 1) + 1;
    int breakAfter = text.indexOf('\n', last);
    int to = breakAfter < 0 ? text.length() : breakAfter;
    String before = text.substring(0, from);
    String after = breakAfter < 0 ? "" : text.substring(breakAfter + 1);
    String rest = after.isEmpty() ? before.stripTrailing() : before + after;
    return new Paragraphs(text.substring(from, to).strip(), rest);
  }

  /// This text with paragraphs added at its end.
  public static String joined(String text, String added) {
    return text.isBlank() ? added : text.stripTrailing() + "\n\n" + added;
  }
}
