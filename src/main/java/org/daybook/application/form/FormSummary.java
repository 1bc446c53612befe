package org.daybook.application.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.FormProgress;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;

/// The little of a form that lists show.
///
/// @param pack id of the pack
/// @param title what this one is about; empty where the form's name and period say it all
/// @param next the earliest date to come back to; empty where there is none
/// @param filled how many of the parts asked are filled in
public record FormSummary(
    UUID id,
    String pack,
    Form form,
    Subject about,
    Period period,
    FilledForm.State state,
    Optional<String> title,
    Optional<LocalDate> next,
    int filled,
    int asked) {

  static FormSummary of(FilledForm filled, Form form, Framework framework) {
    Period period = filled.frame().period();
    FormProgress progress =
        FormProgress.of(form, period.term(form.every(), framework.practice()), filled.answers());
    return new FormSummary(
        filled.id(),
        framework.id(),
        form,
        filled.frame().about(),
        period,
        filled.state(),
        filled.title(form),
        Optional.ofNullable(filled.dates().next()),
        progress.filled(),
        progress.asked());
  }
}
