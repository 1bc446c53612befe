package org.daybook.ui.newvisit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Person;
import org.daybook.ui.newvisit.NewVisitViewModel.Input;

/// What is filled in of a new visit.
///
/// @param type id of a visit type of the framework
/// @param date empty while it is no date
/// @param present rows left wholly empty are no one
public record VisitForm(
    Framework framework,
    Optional<String> type,
    Optional<LocalDate> date,
    String adviser,
    List<Person> present,
    String focus) {
  public VisitForm {
    present = List.copyOf(present);
  }

  /// What is missing, by field; nothing when the visit can start.
  Map<Input, Problem> missing(Optional<School> school) {
    Map<Input, Problem> missing = new EnumMap<>(Input.class);
    if (school.isEmpty()) {
      missing.put(Input.SCHOOL, Problem.of("newvisit.school.missing"));
    }
    if (type.isEmpty()) {
      missing.put(Input.TYPE, Problem.of("newvisit.type.missing"));
    }
    if (date.isEmpty()) {
      missing.put(Input.DATE, Problem.of("newvisit.date.missing"));
    }
    if (adviser.isBlank()) {
      missing.put(Input.ADVISER, Problem.of("newvisit.adviser.missing"));
    }
    if (present.stream().anyMatch(p -> p.name().isBlank() && !p.role().isBlank())) {
      missing.put(Input.PRESENT, Problem.of("newvisit.present.nameless"));
    }
    return Map.copyOf(missing);
  }
}
