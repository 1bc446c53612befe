package org.daybook.domain.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.file.RouteHistory.Done;
import org.daybook.domain.file.RouteHistory.StageChange;
import org.daybook.domain.file.RouteHistory.StrandChange;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.strand.CountedDays;
import org.daybook.domain.strand.Route;
import org.daybook.domain.strand.Strand;
import org.daybook.domain.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/// Where a school stands on its route on a day: worked out afresh, never stored.
///
/// @param category the one last agreed under this framework
/// @param support what that category brings
/// @param strand the one chosen by hand, else the one of the category
/// @param byHand why and since when the strand was chosen by hand
/// @param stage the stage of recovery somebody last put the school in
/// @param steps of the strand, in its order
/// @param days against their guide, those of advisers first, then those counted by themselves
public record RouteStanding(
    Optional<Category> category,
    Optional<SupportLevel> support,
    Optional<Strand> strand,
    Optional<StrandChange> byHand,
    Optional<StageChange> stage,
    List<StepStanding> steps,
    List<Days> days) {
  public RouteStanding {
    steps = List.copyOf(steps);
    days = List.copyOf(days);
  }

  /// Works it out.
  ///
  /// @param file what is kept of the school
  /// @param visits all visits to the school; those with other packs count only for nothing
  public static RouteStanding of(
      Framework framework, SchoolFile file, List<VisitSummary> visits, LocalDate today) {
    RouteHistory route = file.route();
    List<VisitSummary> ours =
        visits.stream().filter(visit -> visit.pack().equals(framework.id())).toList();
    Optional<Category> category = category(framework, ours);
    Optional<SupportLevel> support = category.map(framework::supportFor);
    Optional<StrandChange> byHand = route.strandOn(framework.id(), today);
    Optional<Strand> strand =
        byHand
            .flatMap(change -> find(framework, change.strand()))
            .or(() -> category.flatMap(c -> framework.practice().route().of(c.id())));
    return new RouteStanding(
        category,
        support,
        strand,
        byHand,
        route.stageOn(framework.id(), today),
        strand.map(s -> steps(s, framework, file, ours, today)).orElse(List.of()),
        days(framework.practice().route(), support, ours, today));
  }

  private static List<Days> days(
      Route route, Optional<SupportLevel> support, List<VisitSummary> visits, LocalDate today) {
    List<CountedDays> counted = new ArrayList<>(route.counted());
    if (counted.stream().noneMatch(days -> days.kind().equals(CountedDays.ADVISER))) {
      counted.addFirst(new CountedDays(CountedDays.ADVISER, "", List.of()));
    }
    return counted.stream()
        .map(
            days ->
                new Days(
                    days.name(),
                    used(visits.stream().filter(v -> counts(route, v, days)).toList(), today),
                    guide(support, days.kind())))
        .toList();
  }

  private static boolean counts(Route route, VisitSummary visit, CountedDays days) {
    return route.countsFor(visit.occasion().type()).equals(days.kind());
  }

  private static Optional<Category> category(Framework framework, List<VisitSummary> visits) {
    return visits.stream()
        .filter(visit -> visit.agreed() != null)
        .max(Comparator.comparing(visit -> visit.occasion().date()))
        .flatMap(
            visit ->
                framework.categories().stream()
                    .filter(c -> isAgreed(c, visit, framework))
                    .findFirst());
  }

  /// A category keeps its rank on a scale as long as before when a pack calls it something else.
  private static boolean isAgreed(Category category, VisitSummary visit, Framework framework) {
    return visit.categories() == framework.categories().size()
        ? category.rank() == visit.rank()
        : category.name().equals(visit.agreed());
  }

  private static Optional<Strand> find(Framework framework, @Nullable String strand) {
    return framework.practice().route().strands().stream()
        .filter(s -> s.id().equals(strand))
        .findFirst();
  }

  private static List<StepStanding> steps(
      Strand strand,
      Framework framework,
      SchoolFile file,
      List<VisitSummary> visits,
      LocalDate today) {
    Optional<LocalDate> begun = begun(framework, file, visits, today);
    List<Done> done = done(framework, file.route(), today);
    return strand.steps().stream()
        .map(step -> StepStanding.of(step, begun, visits, done, today))
        .toList();
  }

  /// The day the school first came to the framework: as assigned, else its first visit.
  private static Optional<LocalDate> begun(
      Framework framework, SchoolFile file, List<VisitSummary> visits, LocalDate today) {
    return file.frameworks().stream()
        .filter(change -> change.pack().equals(framework.id()))
        .map(FrameworkChange::from)
        .findFirst()
        .or(
            () ->
                visits.stream()
                    .map(visit -> visit.occasion().date())
                    .min(Comparator.naturalOrder()))
        .filter(day -> !day.isAfter(today));
  }

  /// What was done by hand under this framework, the earliest first.
  private static List<Done> done(Framework framework, RouteHistory route, LocalDate today) {
    return route.done().stream()
        .filter(done -> done.pack().equals(framework.id()) && !done.on().isAfter(today))
        .toList();
  }

  private static double used(List<VisitSummary> visits, LocalDate today) {
    String year = SchoolYear.academicYear(today);
    return visits.stream()
        .map(VisitSummary::occasion)
        .filter(occasion -> SchoolYear.academicYear(occasion.date()).equals(year))
        .map(occasion -> occasion.days())
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  /// Whether an entitlement only says how many adviser days there are, and is nothing to take up.
  public static boolean isGuide(Entitlement entitlement) {
    return entitlement.kind().equals(CountedDays.ADVISER);
  }

  /// All days of a kind that the level brings; those that come more than once count each time.
  private static Optional<Double> guide(Optional<SupportLevel> support, String kind) {
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

  /// Days of one kind this academic year.
  ///
  /// @param name what the pack calls them; empty for adviser days it has no name for
  /// @param used charged at visits, those still to come included
  /// @param guide how many the support level has in mind; empty where it gives no number
  public record Days(String name, double used, Optional<Double> guide) {
    /// True when more is used than the level has in mind.
    public boolean over() {
      return guide.filter(most -> used > most).isPresent();
    }
  }
}
