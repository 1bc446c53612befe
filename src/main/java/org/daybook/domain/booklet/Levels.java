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

  /// Whether an entry is for the school: by the level it has as a half-term ends, or has today, and
  /// where a visit of the kind was made, by the level it had on that day.
  boolean means(CalendarEntry entry, Span span, List<Recorded> visits, LocalDate today) {
    LocalDate last = span.until().minusDays(1);
    return has(entry, last.isBefore(today) ? last : today)
        || visits.stream()
            .filter(visit -> visit.type().id().equals(entry.visit()) && span.has(visit.date()))
            .anyMatch(visit -> has(entry, visit.date()));
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
