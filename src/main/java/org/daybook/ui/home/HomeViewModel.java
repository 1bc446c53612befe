package org.daybook.ui.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.application.Session;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.support.Reading;
import org.daybook.ui.support.Tasks;

/// The day as the first screen shows it.
public final class HomeViewModel {
  private final Session session;
  private final Reading<Day> day;

  public HomeViewModel(Session session, Tasks tasks) {
    this.session = session;
    this.day = new Reading<>(tasks, this::read);
  }

  public Reading<Day> day() {
    return day;
  }

  private Day read() throws ProblemException {
    LocalDate today = session.today();
    Framework framework = session.framework();
    List<Problem> damaged = new ArrayList<>();
    List<VisitSummary> visits = session.visits().readable(damaged::add);
    return Day.of(
            new Moment(today, framework.practice().schoolYear().halfTerm(today).name()),
            visits,
            session.schools().size(),
            session.demo())
        .with(session.concerns().open(), damaged);
  }

  /// A date and the half-term it falls in.
  public record Moment(LocalDate date, String halfTerm) {}

  /// What the day brings.
  ///
  /// @param upcoming the next first
  /// @param recent the latest first
  /// @param demo whether all of it is invented
  /// @param concerns how many are passed on and not settled
  /// @param damaged what is wrong with each visit that cannot be read
  public record Day(
      Moment moment,
      List<VisitSummary> today,
      List<VisitSummary> upcoming,
      List<VisitSummary> recent,
      Next next,
      boolean demo,
      long concerns,
      List<Problem> damaged) {
    private static final int LISTED = 5;
    private static final Comparator<VisitSummary> BY_DATE =
        Comparator.comparing(visit -> visit.occasion().date());

    static Day of(Moment moment, List<VisitSummary> visits, int schools, boolean demo) {
      LocalDate now = moment.date();
      return new Day(
          moment,
          visits.stream().filter(on(now::isEqual)).toList(),
          visits.stream().filter(on(d -> d.isAfter(now))).sorted(BY_DATE).limit(LISTED).toList(),
          visits.stream()
              .filter(on(d -> d.isBefore(now)))
              .sorted(BY_DATE.reversed())
              .limit(LISTED)
              .toList(),
          Next.of(visits, schools),
          demo,
          0,
          List.of());
    }

    Day with(long open, List<Problem> wrong) {
      Next there = wrong.isEmpty() ? next : Next.NOTHING;
      return new Day(moment, today, upcoming, recent, there, demo, open, List.copyOf(wrong));
    }

    private static Predicate<VisitSummary> on(Predicate<LocalDate> date) {
      return visit -> date.test(visit.occasion().date());
    }
  }

  /// The one next step while there is nothing to show.
  public enum Next {
    IMPORT_REGISTER,
    PLAN_VISIT,
    NOTHING;

    static Next of(List<VisitSummary> visits, int schools) {
      if (schools == 0) {
        return IMPORT_REGISTER;
      }
      return visits.isEmpty() ? PLAN_VISIT : NOTHING;
    }
  }
}
