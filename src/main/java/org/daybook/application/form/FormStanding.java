package org.daybook.application.form;

import java.util.Optional;
import org.daybook.application.record.Saving;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.FormProgress;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;

/// A form and all that follows from it, at one moment.
///
/// @param form what it asks
public record FormStanding(
    FilledForm filled, Form form, Framework framework, FormProgress progress, Saving saving) {

  /// What this one is about in a few words; empty where its name and period say it all.
  public Optional<String> title() {
    return filled.title(form);
  }

  static FormStanding of(FilledForm filled, Form form, Framework framework, Saving saving) {
    String term = filled.frame().period().term(form.every(), framework.practice());
    return new FormStanding(
        filled, form, framework, FormProgress.of(form, term, filled.answers()), saving);
  }
}
