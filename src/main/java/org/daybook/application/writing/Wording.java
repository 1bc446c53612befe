package org.daybook.application.writing;

import java.util.Locale;

/// How the keys of a pack are said where a screen has no better word: `first-step` as "First step".
final class Wording {
  /// Stands for an entry without a name.
  static final String UNNAMED = "…";

  private Wording() {}

  static String label(String key) {
    return sentence(key.replace('-', ' '));
  }

  /// What is wrong, as a sentence at a field, where keys need no marks.
  static String flaw(String reason) {
    return sentence(reason.replace("`", ""));
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
