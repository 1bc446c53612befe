package org.daybook.application.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.application.calendar.Dated.Kind;
import org.daybook.application.calendar.Dated.Target;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.document.DueDates.Due;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.plan.Action;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.json.ConcernJson;
import org.daybook.storage.json.FormJson;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;
import org.daybook.storage.register.SchoolRegister;

/// What the records of the store say is due.
public final class DueRecords {
  private final RecordStore records;
  private final Frameworks frameworks;

  public DueRecords(RecordStore records, Frameworks frameworks) {
    this.records = records;
    this.frameworks = frameworks;
  }

  /// Visits that are planned and not begun.
  public List<Dated> visits() throws ProblemException {
    return records.visits().stream()
        .filter(visit -> visit.state() == VisitState.PLANNED)
        .map(DueRecords::visit)
        .toList();
  }

  /// Actions with a date that are not on track or done.
  public List<Dated> actions() throws ProblemException {
    List<Dated> due = new ArrayList<>();
    Map<UUID, UUID> taken = taken();
    for (Stored<Visit> stored : records.due(VisitJson.KIND)) {
      Visit visit = stored.value();
      for (Action action : visit.outcome().actions()) {
        if (!taken.getOrDefault(action.id(), visit.id()).equals(visit.id())) {
          continue;
        }
        action
            .stillDue()
            .ifPresent(
                on ->
                    due.add(
                        new Dated(
                            on,
                            Kind.ACTION,
                            action.what(),
                            visit.occasion().schoolName(),
                            action.who(),
                            new Target.OfVisit(visit.id()))));
      }
    }
    return due;
  }

  /// The latest visit that took an action over from earlier ones, by the id of the action: from
  /// then on what that visit says of it holds, though it may hold it no more.
  private Map<UUID, UUID> taken() throws ProblemException {
    Map<UUID, UUID> taken = new HashMap<>();
    for (VisitSummary visit : records.visits()) {
      visit.carried().forEach(action -> taken.putIfAbsent(action, visit.id()));
    }
    return taken;
  }

  /// Dates in forms that nobody has seen to.
  public List<Dated> forms() throws ProblemException {
    List<Dated> due = new ArrayList<>();
    for (Stored<FilledForm> stored : records.due(FormJson.KIND)) {
      FilledForm filled = stored.value();
      Framework framework = frameworks.of(filled.frame().pack());
      Form form = framework.instruments().findForm(filled.frame().form()).orElseThrow();
      for (Due date : filled.dates().open(filled.answers(), form)) {
        due.add(document(date, filled, form));
      }
    }
    return due;
  }

  /// Concerns that somebody wanted to look at again and that are not settled.
  ///
  /// @param schools names them
  public List<Dated> concerns(SchoolRegister schools) throws ProblemException {
    List<Dated> due = new ArrayList<>();
    for (Stored<Concern> stored : records.due(ConcernJson.KIND)) {
      Concern concern = stored.value();
      LocalDate on = concern.due();
      if (on != null) {
        due.add(
            new Dated(
                on,
                Kind.CONCERN,
                concern.what().strip(),
                schools.school(concern.school()).map(School::name).orElse(concern.school().value()),
                concern.to().strip(),
                new Target.OfConcern(concern.id())));
      }
    }
    return due;
  }

  private static Dated visit(VisitSummary visit) {
    Occasion occasion = visit.occasion();
    return new Dated(
        occasion.date(),
        Kind.VISIT,
        visit.typeName(),
        occasion.schoolName(),
        occasion.focus(),
        new Target.OfVisit(visit.id()));
  }

  private static Dated document(Due date, FilledForm filled, Form form) {
    return new Dated(
        date.on(),
        Kind.DOCUMENT,
        date.part().title(),
        filled.frame().about().name(),
        filled.title(form).map(title -> form.name() + ": " + title).orElse(form.name()),
        new Target.OfForm(filled.id()));
  }
}
