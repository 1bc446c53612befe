package org.daybook.ui.documents;

import org.daybook.application.form.FormSummary;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.FilledForm.State;
import org.daybook.domain.document.Period;
import org.daybook.ui.support.Dates;

/// How lists name a document and how far it is.
final class DocumentWords {
  private DocumentWords() {}

  /// What tells it from others of its form.
  static String title(FormSummary document) {
    return document.title().orElse(document.form().name());
  }

  /// When it was begun, or what it is for.
  static String when(FormSummary document) {
    Period period = document.period();
    return document.form().every() == null
        ? Dates.day(period.from())
        : (period.name() + " " + period.year()).strip();
  }

  /// How far it is.
  static String state(FormSummary document) {
    if (document.state() == State.APPROVED) {
      return Strings.of("documents.state.approved");
    }
    return Strings.of(
        document.form().approval() ? "documents.state.draft" : "documents.state.filled",
        document.filled(),
        document.asked());
  }

  /// The next date somebody must come back to it; empty where there is none.
  static String next(FormSummary document) {
    return document.next().map(next -> Strings.of("documents.next", next)).orElse("");
  }
}
