package org.daybook.report.note;

/// The name of a note's file, such as
/// "2026-11-23 109876 Name of School – Note of visit v1.pdf".
///
/// It begins with the date so that a folder sorts by time, and holds nothing Windows refuses.
final class FileName {
  private static final String REFUSED = "<>:\"/\\|?*";
  private static final int LONGEST_NAME = 80;

  private FileName() {}

  static String of(Material material, int version) {
    var occasion = material.visit().occasion();
    return "%s %s %s – %s v%d.pdf"
        .formatted(
            occasion.date(),
            occasion.school(),
            safe(occasion.schoolName()),
            safe(material.type().document()),
            version);
  }

  /// Cut between characters, never within one, and short enough for any folder.
  private static String safe(String text) {
    String kept =
        text.codePoints()
            .map(FileName::allowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .replaceAll("\\s+", " ")
            .strip();
    int length = kept.codePointCount(0, kept.length());
    return length <= LONGEST_NAME
        ? kept
        : kept.substring(0, kept.offsetByCodePoints(0, LONGEST_NAME)).strip();
  }

  private static int allowed(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SURROGATE, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED ->
          '-';
      default -> REFUSED.indexOf(codePoint) >= 0 ? '-' : codePoint;
    };
  }
}
