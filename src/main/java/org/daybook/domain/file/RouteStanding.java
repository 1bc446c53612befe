package org.daybook.domain.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.file.RouteHistory.Done;
import org.daybook.domain.file.RouteHistory.StageChange;
import org.daybook.domain.file.RouteHistory.StrandChange;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.strand.Strand;
import org.daybook.domain.visit.kept.VisitSummary;
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
    List<DaysStanding> days) {
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
        DaysStanding.of(framework.practice().route(), support, ours, today));
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
}
