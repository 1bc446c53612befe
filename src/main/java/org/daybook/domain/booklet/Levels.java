package org.daybook.domain.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.CategoryStep;
import org.daybook.domain.year.CalendarEntry;

/// The support levels a school has had, by the categories agreed with it.
///
/// @param since the earliest first
/// @param strongest id of the level of the strongest category, taken while none is agreed; empty
///     where the pack has no categories
record Levels(List<Since> since, Optional<String> strongest) {
  Levels {
    since = List.copyOf(since);
  }

  /// Those under one framework; what was agreed under another says nothing here.
  ///
  /// @param steps the categories the school's visits led to, the earliest first
  static Levels of(Framework framework, List<CategoryStep> steps) {
    List<Since> since = new ArrayList<>();
    for (CategoryStep step : steps) {
      String agreed = step.visit().agreed();
      if (agreed != null && step.visit().pack().equals(framework.id())) {
        framework.categories().stream()
            .filter(category -> category.name().equals(agreed))
            .findFirst()
            .ifPresent(category -> since.add(new Since(step.on(), category.support())));
      }
    }
    return new Levels(
        since, framework.categories().stream().findFirst().map(category -> category.support()));
  }

  /// Whether an entry is for the school: by the level it had as a half-term began, by the one it
  /// has as it ends, or has today, and where a visit of the kind was made, by the one of that day.
  boolean means(CalendarEntry entry, Span span, List<Recorded> visits, LocalDate today) {
    return counts(entry, span, today)
        || has(entry, last(span, today))
        || visits.stream()
            .filter(visit -> visit.type().id().equals(entry.visit()) && span.has(visit.date()))
            .anyMatch(visit -> has(entry, visit.date()));
  }

  /// Whether what an entry asks for can be missing in a half-term: it is for every level, or for
  /// the one the school had as the half-term began. A level that began later has had too little of
  /// it, the first one too: what was merely taken until then counts no more.
  boolean counts(CalendarEntry entry, Span span, LocalDate today) {
    return entry.support().isEmpty()
        || ((known(span.from()) || !known(last(span, today))) && has(entry, span.from()));
  }

  private static LocalDate last(Span span, LocalDate today) {
    LocalDate last = span.until().minusDays(1);
    return last.isBefore(today) ? last : today;
  }

  private boolean known(LocalDate day) {
    return since.stream().anyMatch(level -> !level.from().isAfter(day));
  }

  private boolean has(CalendarEntry entry, LocalDate day) {
    return entry.support().isEmpty() || on(day).filter(entry.support()::contains).isPresent();
  }

  private Optional<String> on(LocalDate day) {
    return since.stream()
        .filter(level -> !level.from().isAfter(day))
        .reduce((_, later) -> later)
        .map(Since::level)
        .or(() -> strongest);
  }

  /// A support level and the day from which the school had it.
  ///
  /// @param level its id
  record Since(LocalDate from, String level) {}
}
