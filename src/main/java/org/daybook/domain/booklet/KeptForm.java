package org.daybook.domain.booklet;

import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.FormProgress;
import org.daybook.domain.document.Period;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;

/// A form of the school that was begun.
///
/// @param form what it asks
/// @param framework the version of the pack it was begun with
public record KeptForm(FilledForm filled, Form form, Framework framework) {

  public FormProgress progress() {
    Period period = filled.frame().period();
    return FormProgress.of(form, period.term(form.every(), framework.practice()), filled.answers());
  }

  /// Whether it counts as completed: approved where it has to be, else with every part that is
  /// asked filled in.
  public boolean done() {
    return form.approval() ? filled.locked() : progress().complete();
  }
}
