package org.daybook.domain.booklet;

import java.time.LocalDate;
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

/// What the visits of a term say of each element that is evaluated, as answers of the form the
/// evaluations stand in. It is agreed once the note of the visit stands ([Recorded#stands()]);
/// until then it is a draft. The last visit that says something of an element counts.
public final class AgreedElements {
  private AgreedElements() {}

  /// What is agreed, by the key of the answer; nothing where the pack does not ask for elements at
  /// visits.
  ///
  /// @param form id of the form that is asked for
  /// @param year the academic year, such as "2026/27"
  /// @param term its name
  public static Map<String, String> of(
      Framework framework, String form, String year, String term, List<Recorded> visits) {
    Map<String, String> agreed = new HashMap<>();
    said(framework, form, year, term, visits.stream().filter(Recorded::stands).toList())
        .forEach((key, said) -> agreed.put(key, said.words()));
    return Map.copyOf(agreed);
  }

  /// The same of notes that do not stand yet, each with the visit it comes from.
  static Map<String, Said> drafts(
      Framework framework, String form, String year, String term, List<Recorded> visits) {
    return said(
        framework, form, year, term, visits.stream().filter(visit -> !visit.stands()).toList());
  }

  private static Map<String, Said> said(
      Framework framework, String form, String year, String term, List<Recorded> visits) {
    BookletPlan plan = framework.practice().yearPlan().booklet();
    Evaluated evaluated = plan == null ? null : plan.evaluated();
    if (evaluated == null || !evaluated.byElement() || !evaluated.form().equals(form)) {
      return Map.of();
    }
    Map<String, Said> found = new HashMap<>();
    visits.stream()
        .filter(visit -> in(framework, visit, year, term))
        .sorted(Comparator.comparing(Recorded::date))
        .forEach(visit -> found.putAll(of(evaluated, rows(framework, evaluated), visit)));
    return Map.copyOf(found);
  }

  private static Map<String, Said> of(Evaluated evaluated, int rows, Recorded visit) {
    Map<String, Said> said = new HashMap<>();
    for (int row = 1; row <= rows; row++) {
      String words = visit.visit().findings().notes().getOrDefault(evaluated.noteKey(row), "");
      if (!words.isBlank()) {
        said.put(Answers.key(evaluated.part(), row, 1), new Said(words.strip(), visit.date()));
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

  /// What a visit says of an element.
  ///
  /// @param on the day of the visit
  record Said(String words, LocalDate on) {}
}
