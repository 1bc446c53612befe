package org.daybook.ui.newvisit;

import java.util.EnumMap;
import java.util.Map;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Days;

/// The fields something can be wrong with, and what is missing before a visit can start.
final class Missing {
  private Missing() {}

  /// The parts of the form; FORM is the whole of it.
  enum Input {
    SCHOOL,
    TYPE,
    DATE,
    ADVISER,
    PRESENT,
    DAYS,
    FORM
  }

  /// What is missing, by field; nothing when the visit can start.
  static Map<Input, Problem> in(IntendedVisit form) {
    Map<Input, Problem> missing = new EnumMap<>(Input.class);
    if (form.school() == null) {
      missing.put(Input.SCHOOL, Problem.of("newvisit.school.missing"));
    }
    if (form.type() == null) {
      missing.put(Input.TYPE, Problem.of("newvisit.type.missing"));
    }
    if (form.date() != null && Dates.read(form.date()).isEmpty()) {
      missing.put(Input.DATE, Problem.of("newvisit.date.missing"));
    }
    if (form.adviser().isBlank()) {
      missing.put(Input.ADVISER, Problem.of("newvisit.adviser.missing"));
    }
    if (form.present().stream().anyMatch(p -> p.name().isBlank() && !p.role().isBlank())) {
      missing.put(Input.PRESENT, Problem.of("newvisit.present.nameless"));
    }
    if (!form.days().isBlank() && Days.read(form.days()).isEmpty()) {
      missing.put(Input.DAYS, Problem.of("newvisit.days.wrong"));
    }
    return Map.copyOf(missing);
  }
}
