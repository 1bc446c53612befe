package org.daybook.application.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.timeline.Event.Kind;
import org.daybook.application.timeline.Event.Target;
import org.daybook.application.timeline.Event.VisitPart;
import org.daybook.application.words.StateWords;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Step;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.plan.Action;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IssuedNote;

/// What happened at a visit and after it: the visit, the category agreed, the actions, the notes
/// issued.
record VisitEvents(Frameworks frameworks) {
  /// @param notes the versions of its note that were issued, the first one first
  /// @param told the actions that later visits have taken over, which tell of them; gets these too
  List<Event> of(Visit visit, List<IssuedNote> notes, Set<UUID> told) throws ProblemException {
    Framework framework = frameworks.of(visit.pack());
    List<Event> events = new ArrayList<>();
    events.add(
        new Event(
            visit.occasion().date(),
            Kind.VISIT,
            framework.visitType(visit.occasion().type()).name(),
            joined(StateWords.of(visit.outcome().state()), visit.occasion().focus()),
            page(visit.id(), VisitPart.BEGINNING)));
    events.addAll(agreed(visit, notes));
    visit.outcome().actions().stream()
        .filter(action -> !action.what().isBlank() && told.add(action.id()))
        .map(action -> action(visit, action))
        .forEach(events::add);
    events.addAll(issued(visit));
    return events;
  }

  /// Every agreement that was issued, then the one that stands where it is another.
  private List<Event> agreed(Visit visit, List<IssuedNote> notes) throws ProblemException {
    List<Event> events = new ArrayList<>();
    Agreement last = null;
    for (IssuedNote note : notes) {
      Agreement agreement = note.visit().outcome().agreement();
      if (agreement != null && !agreement.equals(last)) {
        String issued = Strings.of("history.issued", note.version(), day(note.at()));
        events.add(agreed(note.visit(), agreement, issued));
        last = agreement;
      }
    }
    Agreement standing = visit.outcome().agreement();
    if (standing != null && !standing.equals(last)) {
      events.add(agreed(visit, standing, ""));
    }
    return events;
  }

  private Event agreed(Visit visit, Agreement agreement, String issued) throws ProblemException {
    Framework framework = frameworks.of(visit.pack());
    String by = agreement.by().stream().map(Person::name).collect(Collectors.joining(", "));
    return new Event(
        agreement.date(),
        Kind.CATEGORY,
        framework.category(agreement.category()).name(),
        joined(Strings.of("timeline.category.agreed", by, framework.identity().title()), issued),
        page(visit.id(), VisitPart.CATEGORY));
  }

  /// An action on the day it is due, else on the day of the visit.
  private static Event action(Visit visit, Action action) {
    LocalDate due = action.due();
    String when = due == null ? "" : Strings.of("timeline.action.due");
    return new Event(
        due == null ? visit.occasion().date() : due,
        Kind.ACTION,
        action.what().strip(),
        joined(when, action.who()),
        page(visit.id(), VisitPart.ACTIONS));
  }

  private static List<Event> issued(Visit visit) {
    List<Event> events = new ArrayList<>();
    for (Step step : visit.outcome().course().steps()) {
      if (step.issues()) {
        events.add(
            new Event(
                step.day(),
                Kind.DOCUMENT,
                Strings.of("timeline.note.issued", events.size() + 1),
                step.by(),
                page(visit.id(), VisitPart.NOTE)));
      }
    }
    return events;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.systemDefault());
  }

  private static Target page(UUID visit, VisitPart part) {
    return new Target.OfVisit(visit, part);
  }

  /// What is known, with a dot between.
  static String joined(String... words) {
    return Stream.of(words)
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
