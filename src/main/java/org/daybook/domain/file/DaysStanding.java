package org.daybook.domain.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.strand.CountedDays;
import org.daybook.domain.strand.Route;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.kept.VisitSummary;
import org.jspecify.annotations.Nullable;

/// Days of one kind this academic year: worked out afresh, never stored.
///
/// @param name what the pack calls them; empty for adviser days it has no name for
/// @param used charged at visits, those still to come included
/// @param guide how many the support level has in mind; empty where it gives no number
public record DaysStanding(String name, double used, Optional<Double> guide) {

  /// Those of advisers first where the pack does not say otherwise, then those counted by
  /// themselves.
  static List<DaysStanding> of(
      Route route, Optional<SupportLevel> support, List<VisitSummary> visits, LocalDate today) {
    List<CountedDays> counted = new ArrayList<>(route.counted());
    if (counted.stream().noneMatch(days -> CountedDays.ADVISER.equals(days.kind()))) {
      counted.addFirst(new CountedDays(CountedDays.ADVISER, "", List.of()));
    }
    return counted.stream()
        .map(
            days ->
                new DaysStanding(
                    days.name(), used(route, days, visits, today), guide(support, days.kind())))
        .toList();
  }

  /// True when more is used than the level has in mind.
  public boolean over() {
    return guide.filter(most -> used > most).isPresent();
  }

  /// Whether an entitlement only says how many adviser days there are, and is nothing to take up.
  public static boolean isGuide(Entitlement entitlement) {
    return entitlement.kind().equals(CountedDays.ADVISER);
  }

  private static double used(
      Route route, CountedDays days, List<VisitSummary> visits, LocalDate today) {
    String year = SchoolYear.academicYear(today);
    return visits.stream()
        .map(VisitSummary::occasion)
        .filter(occasion -> route.counts(days, occasion.type()))
        .filter(occasion -> SchoolYear.academicYear(occasion.date()).equals(year))
        .map(Occasion::days)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  /// All days of a kind that the level brings; those that come more than once count each time.
  private static Optional<Double> guide(Optional<SupportLevel> support, @Nullable String kind) {
    return support.flatMap(
        level ->
            level.entitlements().stream()
                .filter(entitlement -> entitlement.kind().equals(kind))
                .flatMap(entitlement -> inAYear(entitlement).stream())
                .reduce(Double::sum));
  }

  private static Optional<Double> inAYear(Entitlement entitlement) {
    Integer times = entitlement.timesAYear();
    return Optional.ofNullable(entitlement.days()).map(days -> times == null ? days : days * times);
  }
}
