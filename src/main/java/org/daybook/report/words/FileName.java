package org.daybook.report.words;

import java.time.LocalDate;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// The name of a document's file, such as
/// "2026-11-23 109876 Name of School – Note of visit, draft.pdf".
///
/// It begins with the date so that a folder sorts by time, and holds nothing Windows refuses.
public final class FileName {
  private static final String REFUSED = "<>:\"/\\|?*";
  private static final int LONGEST_NAME = 80;

  private FileName() {}

  /// Such as `of(day, school.urn(), school.name(), "Note of visit, draft")`.
  ///
  /// @param school null for a document about no single school
  /// @param name whom or what it is about
  public static String of(LocalDate day, @Nullable Urn school, String name, String document) {
    return of(day, school, name, document, "pdf");
  }

  /// The name of a file of another kind.
  ///
  /// @param ending such as `xlsx`
  public static String of(
      LocalDate day, @Nullable Urn school, String name, String document, String ending) {
    String number = school == null || !school.national() ? "" : school + " ";
    return "%s %s%s – %s.%s".formatted(day, number, safe(name), safe(document), ending);
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
