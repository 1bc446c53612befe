package org.daybook.report.sheet;

/// Text as a cell can hold it.
final class CellText {
  /// Excel's limit.
  private static final int LONGEST = 32_767;

  private static final int LONGEST_FOOTER = 200;
  private static final String CUT = " … (cut off)";
  private static final String BEGINS_FORMULA = "=+-@\t\r";

  private CellText() {}

  /// The text without what XML cannot hold, and cut off visibly where it is too long for a cell.
  static String storable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> kept.appendCodePoint(allowed(c) ? c : '\uFFFD'));
    if (kept.length() <= LONGEST) {
      return kept.toString();
    }
    int end = LONGEST - CUT.length();
    if (Character.isHighSurrogate(kept.charAt(end - 1))) {
      end--;
    }
    return kept.substring(0, end) + CUT;
  }

  /// Whether somebody who edits such a cell, or saves the sheet as CSV, could make it run.
  static boolean looksLikeFormula(String text) {
    int first = 0;
    while (first < text.length() && isSpace(text.charAt(first))) {
      first++;
    }
    return first < text.length() && BEGINS_FORMULA.indexOf(text.charAt(first)) >= 0;
  }

  /// In a footer an ampersand begins an instruction, and there is less room.
  static String inFooter(String text) {
    String shortened = text.length() > LONGEST_FOOTER ? text.substring(0, LONGEST_FOOTER) : text;
    return shortened.replace("&", "&&");
  }

  private static boolean isSpace(char c) {
    return c != '\t' && c != '\r' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
