package org.daybook.ui.writing;

import org.daybook.application.words.Strings;
import org.daybook.application.writing.PackEntry;
import org.daybook.application.writing.PackEntry.Option;

/// What entries of a pack are called, where the words of their keys would not do.
final class EntryWords {
  private EntryWords() {}

  static String label(PackEntry entry) {
    return label(entry.path(), entry.label());
  }

  /// @param path of an entry or page
  /// @param otherwise what it is called where nothing better is known
  static String label(String path, String otherwise) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "id" -> Strings.of("writing.key.id");
      case "short" -> Strings.of("writing.key.short");
      case "adviser" -> Strings.of("writing.key.adviser");
      case "adviser-short" -> Strings.of("writing.key.adviser-short");
      case "category" -> Strings.of("writing.key.category");
      case "half-terms" -> Strings.of("writing.key.half-terms");
      case "half-term" -> Strings.of("writing.key.half-term");
      case "only-with" -> Strings.of("writing.key.only-with");
      case "brings" -> Strings.of("writing.key.brings");
      case "for" -> Strings.of("writing.key.for");
      case "any-yes" -> Strings.of("writing.key.any-yes");
      case "all-no" -> Strings.of("writing.key.all-no");
      case "all-no-skips" -> Strings.of("writing.key.all-no-skips");
      default -> validity(path, otherwise);
    };
  }

  private static String validity(String path, String otherwise) {
    return switch (path) {
      case "valid/from" -> Strings.of("writing.key.valid-from");
      case "valid/to" -> Strings.of("writing.key.valid-to");
      default -> otherwise;
    };
  }

  /// One of the fixed words, or what the pack itself says.
  static String option(Option option) {
    return switch (option.value()) {
      case "true" -> Strings.of("writing.key.true");
      case "false" -> Strings.of("writing.key.false");
      case "yes-no" -> Strings.of("writing.key.yes-no");
      default -> option.label();
    };
  }
}
