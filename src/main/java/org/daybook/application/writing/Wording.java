package org.daybook.application.writing;

import java.util.Locale;

/// How the keys of a pack are said on the screen: `first-step` as "First step".
final class Wording {
  /// Stands for an entry without a name.
  static final String UNNAMED = "…";

  private Wording() {}

  static String label(String key) {
    String words = key.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
