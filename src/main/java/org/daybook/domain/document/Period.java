package org.daybook.domain.document;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Practice;
import org.daybook.domain.year.Term;
import org.jspecify.annotations.Nullable;

/// The stretch of time a form is filled in for.
///
/// @param from its first day; the day it was begun for a form that does not recur
/// @param year the academic year, such as "2026/27"
/// @param name of the term or half-term; empty for a whole year and for a form that does not recur
public record Period(LocalDate from, String year, String name) {

  /// The one of a form that does not recur.
  public static Period on(LocalDate day) {
    return new Period(day, SchoolYear.academicYear(day), "");
  }

  /// All periods of an academic year in their order; none for a form that does not recur.
  ///
  /// @param autumn the calendar year it begins in
  public static List<Period> of(Form.@Nullable Every every, Practice practice, int autumn) {
    return switch (every) {
      case YEAR -> List.of(period(MonthDay.of(Month.SEPTEMBER, 1), "", autumn));
      case HALF_TERM ->
          practice.schoolYear().halfTerms().stream()
              .map(half -> period(half.from(), half.name(), autumn))
              .toList();
      case TERM ->
          practice.yearPlan().terms().stream()
              .map(term -> period(from(term, practice.schoolYear()), term.name(), autumn))
              .toList();
      case null -> List.of();
    };
  }

  /// The term it belongs to, or null where terms do not matter.
  public @Nullable String term(Form.@Nullable Every every, Practice practice) {
    return switch (every) {
      case TERM -> name;
      case HALF_TERM -> practice.yearPlan().termOf(name).map(Term::name).orElse(null);
      case YEAR -> null;
      case null -> null;
    };
  }

  private static MonthDay from(Term term, SchoolYear year) {
    return year.halfTerms().stream()
        .filter(half -> term.halfTerms().contains(half.name()))
        .map(HalfTerm::from)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no half-term in " + term.name()));
  }

  private static Period period(MonthDay from, String name, int autumn) {
    boolean after = from.getMonth().compareTo(Month.SEPTEMBER) < 0;
    LocalDate first = from.atYear(after ? autumn + 1 : autumn);
    return new Period(first, SchoolYear.academicYear(first), name);
  }
}
