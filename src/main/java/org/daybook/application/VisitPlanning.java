package org.daybook.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.application.Visits.NewVisit;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.NextVisit;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.records.IntendedVisits;
import org.jspecify.annotations.Nullable;

/// Planning a visit: what is filled in is kept, school by school, until the visit is started.
public final class VisitPlanning {
  private final Visits visits;
  private final IntendedVisits intended;

  VisitPlanning(Visits visits, IntendedVisits intended) {
    this.visits = visits;
    this.intended = intended;
  }

  /// What was filled in before for this school; without a school, what was filled in last.
  public Optional<IntendedVisit> begun(Optional<Urn> school) throws ProblemException {
    return school.isPresent() ? intended.at(school.get()) : intended.latest();
  }

  /// Keeps what is filled in.
  ///
  /// @param before the school the form was for when it was kept last: under another one it is
  ///     moved, not copied
  public void keep(@Nullable Urn before, IntendedVisit form) throws ProblemException {
    intended.keep(form);
    if (before != null ? !before.equals(form.school()) : form.school() != null) {
      intended.forget(before);
    }
  }

  /// Fills in a form for the next visit to the same school, as it was agreed at this one. What
  /// somebody has filled in for that school already stays.
  public void fillIn(Visit visit) throws ProblemException {
    Occasion occasion = visit.occasion();
    NextVisit next = visit.outcome().next();
    LocalDate date = next.date();
    String day = date == null ? null : Strings.date(date);
    Optional<IntendedVisit> begun = intended.at(occasion.school());
    intended.keep(
        begun.isPresent()
            ? begun.get().orElse(day, next.about())
            : new IntendedVisit(
                occasion.school(),
                visit.pack().id(),
                occasion.type(),
                day,
                occasion.adviser(),
                List.of(),
                next.about()));
  }

  /// The visit to the same school that is planned to follow this one: the one on the day agreed at
  /// it, whatever became of that, else the first that is planned for a later day.
  public Optional<VisitSummary> next(Visit visit) throws ProblemException {
    LocalDate agreed = visit.outcome().next().date();
    List<VisitSummary> later =
        visits.at(visit.occasion().school()).stream()
            .filter(other -> !other.id().equals(visit.id()))
            .filter(other -> other.occasion().date().isAfter(visit.occasion().date()))
            .sorted(Comparator.comparing(other -> other.occasion().date()))
            .toList();
    return later.stream()
        .filter(other -> other.occasion().date().equals(agreed))
        .findFirst()
        .or(() -> later.stream().filter(other -> other.state() == VisitState.PLANNED).findFirst());
  }

  public void forget(@Nullable Urn school) throws ProblemException {
    intended.forget(school);
  }

  /// Starts the visit, and forgets the form it was filled in on.
  ///
  /// @return the new visit's id
  public UUID start(NewVisit wanted) throws ProblemException {
    UUID id = visits.start(wanted);
    intended.forget(wanted.school());
    return id;
  }
}
