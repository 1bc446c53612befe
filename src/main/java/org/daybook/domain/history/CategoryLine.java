package org.daybook.domain.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.CategoryStep.Issue;
import org.daybook.domain.visit.kept.VisitSummary;
import org.jspecify.annotations.Nullable;

/// A school's categories over time on one scale.
///
/// Places on different scales are never put on one: with another framework, other categories or a
/// change of framework a new line begins.
///
/// @param pack id of the framework
/// @param names of the categories, the strongest first; empty where a name is not known any more
/// @param points the earliest first, at least one
public record CategoryLine(String pack, List<String> names, List<Point> points) {
  public CategoryLine {
    names = List.copyOf(names);
    points = List.copyOf(points);
  }

  /// The first day it tells of.
  public LocalDate from() {
    return points.getFirst().on();
  }

  /// The lines of a school, the earliest first.
  ///
  /// @param steps the categories its visits led to, the earliest first
  /// @param changes the days from which the school was assigned another framework
  /// @param atHand frameworks that may name categories no visit has led to
  public static List<CategoryLine> of(
      List<CategoryStep> steps, List<LocalDate> changes, List<Framework> atHand) {
    List<List<CategoryStep>> runs = new ArrayList<>();
    for (CategoryStep step : steps) {
      if (runs.isEmpty() || !goesOn(runs.getLast(), step, changes)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(step);
    }
    return runs.stream().map(run -> line(run, atHand)).toList();
  }

  private static boolean goesOn(
      List<CategoryStep> run, CategoryStep next, List<LocalDate> changes) {
    CategoryStep last = run.getLast();
    boolean cut =
        changes.stream().anyMatch(day -> day.isAfter(last.on()) && !day.isAfter(next.on()));
    return !cut
        && last.visit().pack().equals(next.visit().pack())
        && last.visit().categories() == next.visit().categories()
        && run.stream().noneMatch(each -> contradicts(each.visit(), next.visit()));
  }

  private static boolean contradicts(VisitSummary one, VisitSummary other) {
    return (one.rank() == other.rank()) != name(one).equals(name(other));
  }

  private static CategoryLine line(List<CategoryStep> steps, List<Framework> atHand) {
    List<VisitSummary> run = steps.stream().map(CategoryStep::visit).toList();
    VisitSummary first = run.getFirst();
    Optional<Framework> framework =
        atHand.stream()
            .filter(each -> each.id().equals(first.pack()) && fits(each, run))
            .findFirst();
    List<String> names =
        IntStream.rangeClosed(1, first.categories())
            .mapToObj(
                rank -> framework.map(each -> named(each, rank)).orElseGet(() -> known(run, rank)))
            .toList();
    return new CategoryLine(first.pack(), names, steps.stream().map(Point::of).toList());
  }

  /// Whether a framework as it is now still has the scale of these visits.
  private static boolean fits(Framework framework, List<VisitSummary> run) {
    return framework.categories().size() == run.getFirst().categories()
        && run.stream().allMatch(visit -> named(framework, visit.rank()).equals(name(visit)));
  }

  private static String named(Framework framework, int rank) {
    return framework.categories().stream()
        .filter(category -> category.rank() == rank)
        .map(Category::name)
        .findFirst()
        .orElse("");
  }

  private static String known(List<VisitSummary> run, int rank) {
    return run.stream()
        .filter(visit -> visit.rank() == rank)
        .map(CategoryLine::name)
        .findFirst()
        .orElse("");
  }

  private static String name(VisitSummary visit) {
    String agreed = visit.agreed();
    return agreed != null ? agreed : Objects.requireNonNullElse(visit.proposed(), "");
  }

  /// Where the school stood after one visit.
  ///
  /// @param visited the day of the visit
  /// @param on the day from which it stood there
  /// @param term the half-term of that day, such as "Autumn 2"
  /// @param year such as "2026/27"
  /// @param rank 1 is the strongest
  /// @param agreed false while it is only proposed
  /// @param issued the version it was issued in before a revision changed it, or null
  public record Point(
      UUID visit,
      LocalDate visited,
      LocalDate on,
      String term,
      String year,
      int rank,
      boolean agreed,
      @Nullable Issue issued) {
    static Point of(CategoryStep step) {
      VisitSummary visit = step.visit();
      return new Point(
          visit.id(),
          visit.occasion().date(),
          step.on(),
          step.term(),
          SchoolYear.academicYear(step.on()),
          visit.rank(),
          visit.agreed() != null,
          step.issued());
    }
  }
}
