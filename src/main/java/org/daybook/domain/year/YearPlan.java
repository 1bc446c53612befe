package org.daybook.domain.year;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an organisation plans a school's year.
///
/// @param terms in the order of the year; may be none
/// @param calendar what each half-term's visit is about; may be empty
/// @param booklet the one document of the year, or null where there is none
public record YearPlan(
    List<Term> terms, List<CalendarEntry> calendar, @Nullable BookletPlan booklet) {
  public static final YearPlan NONE = new YearPlan(List.of(), List.of(), null);

  public YearPlan {
    terms = List.copyOf(terms);
    calendar = List.copyOf(calendar);
  }

  /// The term a half-term belongs to, if any.
  ///
  /// @param halfTerm its name
  public Optional<Term> termOf(String halfTerm) {
    return terms.stream().filter(term -> term.halfTerms().contains(halfTerm)).findFirst();
  }
}
