package org.daybook.register;

/// How the register's cells are tidied.
final class Text {
  private Text() {}

  /// The cell on one line: line breaks, control characters, marks that turn the direction of
  /// writing, and runs of spaces become one space.
  static String clean(String cell) {
    return isClean(cell) ? cell : tidied(cell);
  }

  private static boolean isClean(String cell) {
    boolean afterSpace = true;
    for (int i = 0; i < cell.length(); i++) {
      boolean space = isSpace(cell.charAt(i));
      if (space && (afterSpace || cell.charAt(i) != ' ')) {
        return false;
      }
      afterSpace = space;
    }
    return cell.isEmpty() || !afterSpace;
  }

  private static String tidied(String cell) {
    StringBuilder tidy = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (!isSpace(c)) {
        tidy.append(c);
      } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    return tidy.toString().stripTrailing();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isISOControl(c)
        || c == '\u00a0'
        || Character.getType(c) == Character.FORMAT;
  }

  /// The cell short enough to be shown in a message.
  static String excerpt(String cell) {
    String clean = clean(cell);
    return clean.length() <= 40 ? clean : clean.substring(0, 39) + "…";
  }
}
