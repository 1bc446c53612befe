package org.daybook.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.application.Session;
import org.daybook.application.concern.OpenConcern;
import org.daybook.application.timeline.Event.Kind;
import org.daybook.application.timeline.Event.SchoolPart;
import org.daybook.application.timeline.Event.Target;
import org.daybook.application.timeline.Event.VisitPart;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.plan.Action;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.TrustStore;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolTimelineTest {
  @Test
  void everythingOfASchoolIsToldTheLatestFirst(@TempDir Path folder) throws Exception {
    try (Session session = TrustStore.filled(folder)) {
      List<Event> events = session.schoolTimeline().at(PatsStore.ASHLEY_DOWN);

      assertThat(events).isSortedAccordingTo((a, b) -> b.on().compareTo(a.on()));
      assertThat(kinds(events))
          .containsExactlyInAnyOrder(
              Kind.VISIT, Kind.CATEGORY, Kind.CONCERN, Kind.FRAMEWORK, Kind.INSPECTION);
      assertThat(events)
          .filteredOn(event -> event.on().equals(LocalDate.of(2026, 9, 22)))
          .extracting(Event::kind)
          .as("on one day the visit comes before what it led to")
          .containsExactly(Kind.VISIT, Kind.CATEGORY);
      assertThat(events)
          .anySatisfy(
              event -> {
                assertThat(event.what()).isEqualTo("3 Requires improvement");
                assertThat(event.detail()).contains("Sam Okonjo", "2018");
                assertThat(event.opens())
                    .isInstanceOfSatisfying(
                        Target.OfVisit.class,
                        page -> assertThat(page.part()).isEqualTo(VisitPart.CATEGORY));
              });
      assertThat(events)
          .filteredOn(event -> event.kind() == Kind.INSPECTION)
          .hasSize(4)
          .extracting(Event::opens)
          .containsOnly(new Target.OfSchool(SchoolPart.INSPECTION));
      assertThat(session.schoolTimeline().at(PatsStore.MADE_UP))
          .noneMatch(event -> event.what().contains("Requires"));
    }
  }

  @Test
  void anActionStandsWhereItIsDueAndAConcernWhereItWasRaisedAndSettled(@TempDir Path folder)
      throws Exception {
    LocalDate due = LocalDate.of(2027, 2, 1);
    try (Session session = PatsStore.filled(folder)) {
      OpenVisit visit = session.open(session.visits().at(PatsStore.MADE_UP).getFirst().id());
      ActionPlanning planning = new ActionPlanning(visit);
      planning.add();
      Action blank = visit.standing().visit().outcome().actions().getFirst();
      assertThat(kinds(session.schoolTimeline().at(PatsStore.MADE_UP))).doesNotContain(Kind.ACTION);
      planning.save(blank.withWhat("Call absentees").withWho("Hattie (invented)").withDue(due));
      OpenConcern concern = session.concerns().begin(PatsStore.MADE_UP, null, "Chief");
      concern.write(c -> c.withWhat("A gate"));
      assertThat(kinds(session.schoolTimeline().at(PatsStore.MADE_UP)))
          .doesNotContain(Kind.CONCERN);
      concern.raise(LocalDate.of(2026, 11, 2));
      concern.write(c -> c.withOutcome("Shut").withClosed(LocalDate.of(2026, 11, 9)));

      List<Event> events = session.schoolTimeline().at(PatsStore.MADE_UP);
      assertThat(events.getFirst())
          .isEqualTo(
              new Event(
                  due,
                  Kind.ACTION,
                  "Call absentees",
                  "due · Hattie (invented)",
                  new Target.OfVisit(visit.standing().visit().id(), VisitPart.ACTIONS)));
      assertThat(events)
          .filteredOn(event -> event.kind() == Kind.CONCERN)
          .extracting(Event::detail)
          .containsExactly("Settled. Shut", "Raised with Chief");
    }
  }

  @Test
  void anIssuedNoteAndTheDocumentsOfTheYearAreTold(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      OpenVisit visit = session.open(session.visits().at(PatsStore.ASHLEY_DOWN).getLast().id());
      session.noteCourse(visit).issue("Pat (invented)");

      assertThat(session.schoolTimeline().at(PatsStore.ASHLEY_DOWN))
          .filteredOn(event -> event.kind() == Kind.DOCUMENT)
          .singleElement()
          .satisfies(
              event -> {
                assertThat(event.what()).isEqualTo("Note of visit, version 1, issued");
                assertThat(event.on()).isEqualTo(PatsStore.TODAY);
              });
    }
  }

  @Test
  void theDocumentsOfAYearLeadToWhereTheyAreWritten(@TempDir Path folder) throws Exception {
    try (Session session = Years.store(folder)) {
      Years.filled(session);

      assertThat(session.schoolTimeline().at(PatsStore.MADE_UP))
          .filteredOn(event -> event.kind() == Kind.DOCUMENT)
          .extracting(Event::opens)
          .contains(new Target.OfSchool(SchoolPart.YEAR, "equals-2024"))
          .anyMatch(Target.OfForm.class::isInstance);
    }
  }

  private static Set<Kind> kinds(List<Event> events) {
    return events.stream().map(Event::kind).collect(Collectors.toSet());
  }
}
