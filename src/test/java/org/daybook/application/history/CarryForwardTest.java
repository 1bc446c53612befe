package org.daybook.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.calendar.Dated;
import org.daybook.application.timeline.Event;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.TakingOver;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit that begins where earlier ones ended, in a real store.
class CarryForwardTest {
  private static final LocalDate EARLIER = LocalDate.of(2026, 11, 3);
  private static final Action LATE =
      new Action(
          new UUID(1, 1), "Call home", "Deputy", LocalDate.of(2026, 11, 9), "", Rag.AMBER, null);
  private Session session;
  private OpenVisit earlier;
  private OpenVisit now;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = PatsStore.filled(folder);
    earlier = open(EARLIER);
    new Judging(earlier).place("curriculum", new Placement.In("developing"));
    new Judging(earlier).explain("curriculum", "Sequenced in two subjects");
    new NoteTaking(earlier).write("next-steps", "Read aloud daily");
    new NoteTaking(earlier).write("private-notes", "PRIVATEWORD");
    new ActionPlanning(earlier).save(LATE);
    now = open(PatsStore.TODAY);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void nothingIsCarriedWhileAVisitIsOnlyPlannedAndAllOnceItBegins() throws Exception {
    assertThat(visit().preparation().carried()).isEqualTo(Carried.NONE);
    new NoteTaking(now).introduce(visit().occasion().present(), "Reading");
    assertThat(visit().preparation().carried()).isEqualTo(Carried.NONE);

    new NoteTaking(now).write("focus", "Reading");

    Carried carried = stored().preparation().carried();
    assertThat(carried.judgement("curriculum", visit().findings().judgements()).orElseThrow().on())
        .isEqualTo(EARLIER);
    assertThat(carried.judgement("attendance", visit().findings().judgements()).orElseThrow().on())
        .as("where it was last decided")
        .isEqualTo(LocalDate.of(2026, 10, 6));
    assertThat(carried.notes()).containsOnlyKeys("next-steps");
    assertThat(stored().outcome().actions()).containsExactly(LATE);
    assertThat(carried.toString()).doesNotContain("PRIVATEWORD");
    assertThat(now.standing().proposal().overall().proposed()).as("nothing counts yet").isEmpty();
  }

  @Test
  void whatBeginsTheVisitIsKeptBesideWhatIsCarried() throws Exception {
    new ActionPlanning(now).save(new Action(new UUID(2, 2), "New", "", null, "", null, null));
    assertThat(stored().outcome().actions())
        .extracting(Action::what)
        .containsExactly("Call home", "New");
    assertThat(stored().outcome().state()).isEqualTo(VisitState.IN_PROGRESS);
  }

  @Test
  void undoingTheFirstChangeUndoesTheBeginning() throws Exception {
    new NoteTaking(now).write("focus", "Reading");
    now.undo();
    assertThat(stored().preparation().carried()).isEqualTo(Carried.NONE);
    assertThat(stored().outcome().state()).isEqualTo(VisitState.PLANNED);
    assertThat(stored().outcome().actions()).isEmpty();
  }

  @Test
  void confirmingTakesPlacementAndReasonAsOfToday() throws Exception {
    new NoteTaking(now).write("focus", "Reading");
    new Judging(now).place("attendance", new Placement.In("extending"));
    new TakingOver(now).confirm(List.of("curriculum", "attendance", "inclusion-no-such-thing"));
    assertThat(visit().findings().judgement("curriculum").placement())
        .isEqualTo(new Placement.In("developing"));
    assertThat(visit().findings().judgement("curriculum").rationale())
        .isEqualTo("Sequenced in two subjects");
    assertThat(visit().findings().judgement("curriculum").on()).isEqualTo(PatsStore.TODAY);
    assertThat(visit().findings().judgement("attendance").placement())
        .as("what was placed here stays")
        .isEqualTo(new Placement.In("extending"));
  }

  @Test
  void aNoteIsTakenOverBeneathWhatIsWrittenOrLeftOut() throws Exception {
    new NoteTaking(now).write("next-steps", "Visit the nursery");
    new TakingOver(now).note("next-steps");
    assertThat(stored().findings().notes())
        .containsEntry("next-steps", "Visit the nursery\n\nRead aloud daily");
    assertThat(stored().preparation().carried().note("next-steps")).isEmpty();
    new TakingOver(now).note("next-steps");
    assertThat(stored().findings().notes())
        .containsEntry("next-steps", "Visit the nursery\n\nRead aloud daily");

    now.undo();
    new TakingOver(now).leaveOut("next-steps");
    assertThat(stored().findings().notes()).containsEntry("next-steps", "Visit the nursery");
    assertThat(stored().preparation().carried().note("next-steps")).isEmpty();
  }

  @Test
  void aCarriedActionIsDueAtTheLatestVisitAndOnceOnly() throws Exception {
    assertThat(due()).containsExactly(target(earlier));
    new NoteTaking(now).write("focus", "Reading");
    assertThat(due()).containsExactly(target(now));

    assertThat(session.schoolTimeline().at(PatsStore.ASHLEY_DOWN))
        .as("told once, by the visit that answers for it")
        .filteredOn(event -> event.what().equals(LATE.what()))
        .singleElement()
        .extracting(Event::opens)
        .isEqualTo(new Event.Target.OfVisit(visit().id(), Event.VisitPart.ACTIONS));

    new ActionPlanning(now).save(LATE.withAction(Rag.GREEN));
    assertThat(due()).as("answered at the later visit").isEmpty();
    now.undo();
    new ActionPlanning(now).remove(LATE.id());
    assertThat(due()).as("given up at the later visit").isEmpty();

    session.visits().delete(visit().id());
    assertThat(due()).as("the later visit was a mistake").containsExactly(target(earlier));
  }

  private List<Dated.Target> due() throws ProblemException {
    return session.calendar().open().stream()
        .filter(dated -> dated.what().equals(LATE.what()))
        .map(Dated::opens)
        .toList();
  }

  private static Dated.Target target(OpenVisit open) {
    return new Dated.Target.OfVisit(open.standing().visit().id());
  }

  private OpenVisit open(LocalDate day) throws ProblemException {
    return session.open(PatsStore.planned(session, PatsStore.ASHLEY_DOWN, day, ""));
  }

  private Visit visit() {
    return now.standing().visit();
  }

  private Visit stored() throws ProblemException {
    return session.open(visit().id()).standing().visit();
  }
}
