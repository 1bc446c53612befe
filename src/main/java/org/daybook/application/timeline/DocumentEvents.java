package org.daybook.application.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.timeline.Event.Kind;
import org.daybook.application.timeline.Event.SchoolPart;
import org.daybook.application.timeline.Event.Target;
import org.daybook.application.words.Strings;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.booklet.YearRecord;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Version;
import org.daybook.domain.form.Form;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.year.BookletPlan;
import org.daybook.storage.json.AssuranceJson;
import org.daybook.storage.json.FormJson;
import org.daybook.storage.json.YearRecordJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// The documents of a school: forms on the day they were approved, and what is still worked on, on
/// the day it was last changed.
record DocumentEvents(RecordStore records, Frameworks frameworks) {
  List<Event> at(Urn school) throws ProblemException {
    List<Event> events = new ArrayList<>();
    for (Stored<FilledForm> stored : records.at(FormJson.KIND, school)) {
      events.addAll(form(stored));
    }
    for (Stored<FilledGrid> stored : records.at(AssuranceJson.KIND, school)) {
      events.add(grid(stored));
    }
    for (Stored<YearRecord> stored : records.at(YearRecordJson.KIND, school)) {
      events.add(year(stored));
    }
    return events;
  }

  private List<Event> form(Stored<FilledForm> stored) throws ProblemException {
    FilledForm filled = stored.value();
    Framework framework = frameworks.of(filled.frame().pack());
    Optional<Form> form = framework.instruments().findForm(filled.frame().form());
    String name = form.map(Form::name).orElse(filled.frame().form());
    Period period = filled.frame().period();
    String about =
        VisitEvents.joined(
            form.flatMap(filled::title).orElse(""), period.name() + " " + period.year());
    Target page = new Target.OfForm(filled.id());
    List<Event> events = new ArrayList<>();
    for (Version version : filled.versions()) {
      String by = Strings.of("timeline.document.approved", version.by());
      events.add(new Event(version.on(), Kind.DOCUMENT, name, VisitEvents.joined(about, by), page));
    }
    if (!filled.locked()) {
      String draft = Strings.of("timeline.document.draft");
      events.add(
          new Event(
              day(stored.changedAt()),
              Kind.DOCUMENT,
              name,
              VisitEvents.joined(about, draft),
              page));
    }
    return events;
  }

  private Event grid(Stored<FilledGrid> stored) throws ProblemException {
    FilledGrid.Frame frame = stored.value().frame();
    String name =
        frameworks
            .of(frame.pack())
            .instruments()
            .findGrid(frame.grid())
            .map(AssuranceGrid::name)
            .orElse(frame.grid());
    Target grid = new Target.OfSchool(SchoolPart.ASSURANCE, frame.pack().id());
    return changed(stored.changedAt(), name, frame.year(), grid);
  }

  private Event year(Stored<YearRecord> stored) throws ProblemException {
    var frame = stored.value().frame();
    BookletPlan plan = frameworks.of(frame.pack()).practice().yearPlan().booklet();
    String name = plan == null ? Strings.of("school.tabs.year") : plan.name();
    Target page = new Target.OfSchool(SchoolPart.YEAR, frame.pack().id());
    return changed(stored.changedAt(), name, frame.year(), page);
  }

  private static Event changed(Instant at, String name, String year, Target opens) {
    return new Event(
        day(at),
        Kind.DOCUMENT,
        name,
        VisitEvents.joined(year, Strings.of("timeline.document.changed")),
        opens);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.systemDefault());
  }
}
