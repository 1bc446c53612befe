package org.daybook.application.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.application.file.SchoolFiles;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.history.CategorySteps;
import org.daybook.application.timeline.Event.Kind;
import org.daybook.application.timeline.Event.SchoolPart;
import org.daybook.application.timeline.Event.Target;
import org.daybook.application.words.Strings;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.storage.json.ConcernJson;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// What happened at schools, read out of their visits, concerns, documents and files.
public final class SchoolTimeline {
  private static final Comparator<Event> LATEST_FIRST =
      Comparator.comparing(Event::on).reversed().thenComparing(Event::kind);

  private final RecordStore records;
  private final SchoolFiles files;
  private final VisitEvents visitEvents;
  private final DocumentEvents documentEvents;

  public SchoolTimeline(RecordStore records, Frameworks frameworks, SchoolFiles files) {
    this.records = records;
    this.files = files;
    this.visitEvents = new VisitEvents(frameworks);
    this.documentEvents = new DocumentEvents(records, frameworks);
  }

  /// Everything with a day, the latest first; of one day, the visit first.
  public List<Event> at(Urn school) throws ProblemException {
    List<Event> events = new ArrayList<>();
    Set<UUID> actions = new HashSet<>();
    List<IssuedNote> notes = CategorySteps.issued(records, school);
    for (Visit visit : latestFirst(records.at(VisitJson.KIND, school))) {
      events.addAll(
          visitEvents.of(
              visit,
              notes.stream().filter(note -> note.visit().id().equals(visit.id())).toList(),
              actions));
    }
    for (Stored<Concern> concern : records.at(ConcernJson.KIND, school)) {
      events.addAll(of(concern.value()));
    }
    events.addAll(documentEvents.at(school));
    events.addAll(FileEvents.of(files.of(school)));
    events.sort(LATEST_FIRST);
    return List.copyOf(events);
  }

  private static List<Visit> latestFirst(List<Stored<Visit>> visits) {
    return visits.stream()
        .map(Stored::value)
        .sorted(Comparator.comparing((Visit visit) -> visit.occasion().date()).reversed())
        .toList();
  }

  /// A concern once it is raised, and once it is settled.
  private static List<Event> of(Concern concern) {
    List<Event> events = new ArrayList<>();
    Target overview = new Target.OfSchool(SchoolPart.OVERVIEW);
    String what = concern.what().strip();
    if (concern.raised() != null) {
      String to = Strings.of("timeline.concern.raised", concern.to().strip());
      events.add(new Event(concern.raised(), Kind.CONCERN, what, to, overview));
    }
    if (concern.closed() != null) {
      String outcome = Strings.of("timeline.concern.settled", concern.outcome().strip());
      events.add(new Event(concern.closed(), Kind.CONCERN, what, outcome, overview));
    }
    return events;
  }
}
