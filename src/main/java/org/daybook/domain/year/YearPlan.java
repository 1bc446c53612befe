package org.daybook.domain.year;

import java.util.List;
import java.util.Optional;
import org.daybook.domain.year.CalendarEntry.Item;
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

  /// Documents to have before a visit: those its half-term asks for; else those it is asked for
  /// once a year, in another half-term; else those its term asks for, without which nothing is
  /// missing. A visit's own note is none.
  ///
  /// @param visit id of the visit type
  /// @param halfTerm its name
  public List<Item> beforehand(String visit, String halfTerm) {
    List<CalendarEntry> its =
        calendar.stream().filter(entry -> entry.visit().equals(visit)).toList();
    List<CalendarEntry> now =
        its.stream().filter(entry -> entry.halfTerm().equals(halfTerm)).toList();
    List<Item> asked =
        (now.isEmpty() && its.size() == 1 ? its : now)
            .stream()
                .flatMap(entry -> entry.beforehand().stream())
                .filter(item -> !item.note())
                .distinct()
                .toList();
    return asked.isEmpty()
        ? termOf(halfTerm).stream()
            .flatMap(term -> term.documents().stream())
            .map(text -> Item.ticked(text, true))
            .toList()
        : asked;
  }

  /// The term a half-term belongs to, if any.
  ///
  /// @param halfTerm its name
  public Optional<Term> termOf(String halfTerm) {
    return terms.stream().filter(term -> term.halfTerms().contains(halfTerm)).findFirst();
  }
}
