package org.daybook.ui.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.application.form.FormSummary;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.About;
import org.daybook.domain.framework.Framework;

/// The documents about one school, or about the organisation.
///
/// @param framework whose forms can be started
/// @param all the latest period first
record Shelf(Framework framework, Subject about, List<FormSummary> all, LocalDate today) {
  Shelf {
    all = List.copyOf(all);
  }

  /// The forms that can be filled in here, in the pack's order.
  List<Form> forms() {
    About wanted = about.school() == null ? About.ORGANISATION : About.SCHOOL;
    return framework.instruments().forms().stream().filter(f -> f.about() == wanted).toList();
  }

  /// Those of a form that were begun.
  List<FormSummary> begun(Form form) {
    return all.stream()
        .filter(s -> s.pack().equals(framework.id()) && s.form().id().equals(form.id()))
        .toList();
  }

  /// The periods of an academic year, each with the document that is there.
  ///
  /// @param autumn the calendar year it begins in
  List<Slot> slots(Form form, int autumn) {
    List<Period> periods = Period.of(form.every(), framework.practice(), autumn);
    return periods.stream().map(period -> slot(form, period, periods)).toList();
  }

  /// Those made with other frameworks, or with forms this one no longer has.
  List<FormSummary> others() {
    List<String> ids = forms().stream().map(Form::id).toList();
    return all.stream()
        .filter(s -> !s.pack().equals(framework.id()) || !ids.contains(s.form().id()))
        .toList();
  }

  private Slot slot(Form form, Period period, List<Period> periods) {
    int next = periods.indexOf(period) + 1;
    boolean begun = !period.from().isAfter(today);
    boolean over =
        next < periods.size()
            ? !periods.get(next).from().isAfter(today)
            : !periods.getFirst().from().plusYears(1).isAfter(today);
    return new Slot(
        period,
        begun && !over,
        begun(form).stream()
            .filter(s -> s.period().year().equals(period.year()))
            .filter(s -> s.period().name().equals(period.name()))
            .findFirst());
  }

  /// One period of a form.
  ///
  /// @param now whether it is the present one
  record Slot(Period period, boolean now, Optional<FormSummary> there) {}
}
