package org.daybook.ui.writing;

import java.util.Optional;
import org.daybook.application.words.Strings;

/// What belongs into an entry of a pack, where its label does not say it all.
final class EntryHints {
  private EntryHints() {}

  /// @param path of the entry
  static Optional<String> of(String path) {
    String key = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith("forms/") && !key.equals("id") ? inForms(key) : elsewhere(path, key);
  }

  private static Optional<String> elsewhere(String path, String key) {
    return Optional.ofNullable(
        switch (key) {
          case "id" -> Strings.of("writing.hint.id");
          case "version" -> Strings.of("writing.hint.version");
          case "from", "to", "above", "below", "or-above" -> limit(path, key);
          case "category" -> Strings.of("writing.hint.category");
          case "minimum-coverage" -> Strings.of("writing.hint.minimum-coverage");
          case "short" -> Strings.of("writing.hint.short");
          case "kind" -> Strings.of("writing.hint.kind");
          case "times-a-year" -> Strings.of("writing.hint.times-a-year");
          case "audience" -> Strings.of("writing.hint.audience");
          case "about" -> Strings.of("writing.hint.about");
          case "summary" -> Strings.of("writing.hint.summary");
          case "confidentiality" -> Strings.of("writing.hint.confidentiality");
          case "document" -> Strings.of("writing.hint.document");
          case "evidence-discussed-with" -> Strings.of("writing.hint.evidence-discussed-with");
          case "accuracy-check-days" -> Strings.of("writing.hint.accuracy-check-days");
          case "lead-check" -> Strings.of("writing.hint.lead-check");
          case "lead-check-first" -> Strings.of("writing.hint.lead-check-first");
          case "needed" -> Strings.of("writing.hint.needed");
          case "signed-by" -> Strings.of("writing.hint.signed-by");
          case "alert" -> Strings.of("writing.hint.alert");
          case "note" -> Strings.of("writing.hint.note");
          case "form" -> Strings.of("writing.hint.form");
          default -> null;
        });
  }

  private static String limit(String path, String key) {
    if (path.startsWith("valid/")) {
      return Strings.of("writing.hint.date");
    }
    if (path.startsWith("year/")) {
      return Strings.of("writing.hint.month-day");
    }
    if (path.contains("/range/")) {
      return Strings.of("writing.hint.range");
    }
    return switch (key) {
      case "from" -> Strings.of("writing.hint.from");
      case "above" -> Strings.of("writing.hint.above");
      case "or-above" -> Strings.of("writing.hint.or-above");
      case "to" -> Strings.of("writing.hint.to");
      default -> Strings.of("writing.hint.below");
    };
  }

  private static Optional<String> inForms(String key) {
    return Optional.ofNullable(
        switch (key) {
          case "every" -> Strings.of("writing.hint.every");
          case "approval" -> Strings.of("writing.hint.approval");
          case "feeds" -> Strings.of("writing.hint.feeds");
          case "only-in" -> Strings.of("writing.hint.only-in");
          case "calendar" -> Strings.of("writing.hint.calendar");
          case "confidentiality" -> Strings.of("writing.hint.confidentiality");
          default -> null;
        });
  }
}
