package org.daybook.domain.booklet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.document.Answers;
import org.daybook.domain.form.Question.Matrix;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.year.BookletPlan;
import org.daybook.domain.year.BookletPlan.Evaluated;
import org.daybook.domain.year.Term;

/// What the visits of a term agreed of each element that is evaluated, as answers of the form the
/// evaluations stand in. The last visit that says something of an element counts.
public final class AgreedElements {
  private AgreedElements() {}

  /// By the key of the answer; nothing where the pack does not ask for elements at visits.
  ///
  /// @param form id of the form that is asked for
  /// @param year the academic year, such as "2026/27"
  /// @param term its name
  public static Map<String, String> of(
      Framework framework, String form, String year, String term, List<Recorded> visits) {
    BookletPlan plan = framework.practice().yearPlan().booklet();
    Evaluated evaluated = plan == null ? null : plan.evaluated();
    if (evaluated == null || !evaluated.byElement() || !evaluated.form().equals(form)) {
      return Map.of();
    }
    Map<String, String> agreed = new HashMap<>();
    visits.stream()
        .filter(visit -> in(framework, visit, year, term))
        .sorted(Comparator.comparing(Recorded::date))
        .forEach(visit -> agreed.putAll(of(evaluated, rows(framework, evaluated), visit)));
    return Map.copyOf(agreed);
  }

  private static Map<String, String> of(Evaluated evaluated, int rows, Recorded visit) {
    Map<String, String> said = new HashMap<>();
    for (int row = 1; row <= rows; row++) {
      String words = visit.visit().findings().notes().getOrDefault(evaluated.noteKey(row), "");
      if (!words.isBlank()) {
        said.put(Answers.key(evaluated.part(), row, 1), words.strip());
      }
    }
    return said;
  }

  private static boolean in(Framework framework, Recorded visit, String year, String term) {
    String half = framework.practice().schoolYear().halfTerm(visit.date()).name();
    return SchoolYear.academicYear(visit.date()).equals(year)
        && framework
            .practice()
            .yearPlan()
            .termOf(half)
            .map(Term::name)
            .filter(term::equals)
            .isPresent();
  }

  private static int rows(Framework framework, Evaluated evaluated) {
    return framework
        .instruments()
        .findForm(evaluated.form())
        .flatMap(form -> form.findPart(evaluated.part()))
        .map(part -> part.question() instanceof Matrix matrix ? matrix.rows().size() : 0)
        .orElse(0);
  }
}
