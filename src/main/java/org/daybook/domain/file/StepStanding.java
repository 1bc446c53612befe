package org.daybook.domain.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.calendar.Rhythm;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.file.RouteHistory.Done;
import org.daybook.domain.strand.Strand.Step;
import org.daybook.domain.visit.kept.VisitSummary;

/// A step of the route.
///
/// @param last the day it was last done, by a visit or as somebody said; empty if it never was
/// @param byHand what somebody said, where that is the last; empty where a visit is
/// @param due by when it is due; where it was never done, that is counted from the day the school
///     came to the framework; empty where it does not recur or neither day is known
/// @param planned the day of the next visit planned for it
public record StepStanding(
    Step step,
    Optional<LocalDate> last,
    Optional<Done> byHand,
    Optional<LocalDate> due,
    Optional<LocalDate> planned) {

  /// @param begun since when the school is worked with by the framework
  static StepStanding of(
      Step step,
      Optional<LocalDate> begun,
      List<VisitSummary> visits,
      List<Done> done,
      LocalDate today) {
    List<VisitSummary> doing =
        visits.stream().filter(visit -> visit.occasion().type().equals(step.visit())).toList();
    Optional<LocalDate> visited =
        doing.stream()
            .filter(visit -> visit.state() != VisitState.PLANNED)
            .map(visit -> visit.occasion().date())
            .max(Comparator.naturalOrder());
    Optional<Done> byHand =
        done.stream()
            .filter(said -> said.visit().equals(step.visit()))
            .reduce((_, later) -> later)
            .filter(said -> visited.filter(day -> !day.isBefore(said.on())).isEmpty());
    Optional<LocalDate> last = byHand.map(Done::on).or(() -> visited);
    Rhythm rhythm = step.rhythm();
    return new StepStanding(
        step,
        last,
        byHand,
        rhythm == null || step.visit() == null
            ? Optional.empty()
            : last.or(() -> begun).map(rhythm::due),
        doing.stream()
            .filter(visit -> visit.state() == VisitState.PLANNED)
            .map(visit -> visit.occasion().date())
            .filter(date -> !date.isBefore(today))
            .min(Comparator.naturalOrder()));
  }

  /// What is done, in the pack's words.
  public String words() {
    return step.text();
  }

  /// Whether it recurs and one can know when it was last done.
  public boolean recurs() {
    return step.rhythm() != null && step.visit() != null;
  }

  /// Whether the day it is due is counted from when the school came to the framework.
  public boolean first() {
    return last.isEmpty() && due.isPresent();
  }

  /// True when it should have been done again by now.
  public boolean late(LocalDate today) {
    return due.filter(day -> day.isBefore(today)).isPresent();
  }
}
