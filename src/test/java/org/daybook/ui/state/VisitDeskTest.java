package org.daybook.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.daybook.application.OpenVisits;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.category.Placement;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.InventedPack;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitDeskTest {
  private static final Problem DISK_FULL = Problem.of("storage.save.full");

  private final Deque<Runnable> storeThread = new ArrayDeque<>();
  private final List<Throwable> mistakes = new ArrayList<>();
  private final TypedPauses pauses = new TypedPauses();
  private OpenVisits visits;
  private VisitDesk desk;
  private Judging judging;
  private boolean diskFull;

  @BeforeEach
  void open(@TempDir Path folder) throws ProblemException {
    visits = new OpenVisits(folder);
    OpenVisit open = visits.start(InventedPack.of(3));
    Tasks tasks = new Tasks(storeThread::add, Runnable::run, Runnable::run, mistakes::add);
    desk = new VisitDesk(open, open.standing(), tasks, pauses);
    judging = new Judging(open);
  }

  @AfterEach
  void close() {
    visits.close();
  }

  @Test
  void aChangeShowsOnceItIsSaved() {
    desk.change(() -> judging.place("pond", new Placement.In("fair")));
    assertThat(placement("pond")).isEqualTo(Placement.Aside.NOT_CONSIDERED);
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saving.class);

    runStore();
    assertThat(placement("pond")).isEqualTo(new Placement.In("fair"));
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void savedIsNotSaidWhileAnotherChangeIsOnTheWay() {
    desk.change(() -> judging.place("pond", new Placement.In("fair")));
    desk.change(() -> judging.place("shed", new Placement.In("fair")));
    storeThread.remove().run();
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saving.class);
    runStore();
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void whatCannotBeSavedIsKeptInOrderAndSavedLater() {
    diskFull = true;
    desk.change(() -> unlessFull(judging.place("pond", new Placement.In("fair"))));
    runStore();
    assertThat(desk.saving().get())
        .isInstanceOfSatisfying(
            SaveState.NotSaved.class, state -> assertThat(state.why()).isEqualTo(DISK_FULL));

    desk.change(() -> unlessFull(judging.place("pond", new Placement.In("cloudy"))));
    runStore();
    assertThat(desk.saving().get()).isInstanceOf(SaveState.NotSaved.class);

    diskFull = false;
    desk.retry();
    runStore();
    assertThat(placement("pond")).isEqualTo(new Placement.In("cloudy"));
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void whatTheRulesRefuseIsToldAndNotKept() {
    List<Problem> told = new ArrayList<>();
    diskFull = true;
    desk.attempt(() -> unlessFull(desk.standing().get()), () -> {}, told::add);
    runStore();
    assertThat(told).containsExactly(DISK_FULL);
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void ourOwnMistakeIsReportedAndStopsNothing() {
    desk.change(() -> judging.place("moon", new Placement.In("fair")));
    desk.change(() -> judging.place("pond", new Placement.In("fair")));
    runStore();
    assertThat(mistakes).hasSize(1).first().isInstanceOf(IllegalArgumentException.class);
    assertThat(placement("pond")).isEqualTo(new Placement.In("fair"));
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void undoTakesBackWhatWasJustTypedAndRedoBringsItAgain() {
    Draft why = why();
    why.text().set("Algae");
    desk.undo();
    runStore();
    assertThat(why.text().get()).isEmpty();
    desk.redo();
    runStore();
    assertThat(why.text().get()).isEqualTo("Algae");
  }

  @Test
  void typedTextIsSavedAfterAPauseAndNotCalledSavedBefore() {
    Draft why = why();
    why.text().set("Alg");
    why.text().set("Algae");
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saving.class);
    assertThat(storeThread).isEmpty();

    pauses.pass();
    runStore();
    assertThat(rationale()).isEqualTo("Algae");
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void anAnswerFromTheStoreNeverOverwritesWhatIsBeingTyped() {
    Draft why = why();
    why.text().set("Algae");
    why.save();
    why.text().set("Algae and frogs");
    runStore();
    assertThat(why.text().get()).isEqualTo("Algae and frogs");
    assertThat(desk.saving().get()).isInstanceOf(SaveState.Saving.class);
  }

  @Test
  void aTidierFormInTheStoreNeverChangesTheTextUnderItsWriter() {
    Draft why =
        new Draft(
            desk,
            standing -> standing.visit().findings().judgement("pond").rationale(),
            text -> judging.explain("pond", text.strip()));
    why.text().set("Algae, ");
    pauses.pass();
    runStore();
    assertThat(rationale()).isEqualTo("Algae,");
    assertThat(why.text().get()).isEqualTo("Algae, ");

    desk.change(() -> judging.explain("pond", "Frogs"));
    runStore();
    assertThat(why.text().get()).isEqualTo("Frogs");
  }

  @Test
  void anEndedDraftSavesWhatItHasAndFollowsNothing() {
    Draft why = why();
    why.text().set("Algae");
    why.end();
    runStore();
    assertThat(rationale()).isEqualTo("Algae");
    desk.undo();
    runStore();
    assertThat(why.text().get()).isEqualTo("Algae");
  }

  @Test
  void settlingHandsInWhatIsTypedAndSaysHowItStands() {
    List<SaveState> told = new ArrayList<>();
    why().text().set("Algae");
    desk.settle(told::add);
    assertThat(told).isEmpty();
    runStore();
    assertThat(rationale()).isEqualTo("Algae");
    assertThat(told).hasSize(1).first().isInstanceOf(SaveState.Saved.class);
  }

  private Draft why() {
    return new Draft(
        desk,
        standing -> standing.visit().findings().judgement("pond").rationale(),
        text -> judging.explain("pond", text));
  }

  private Standing unlessFull(Standing standing) throws ProblemException {
    if (diskFull) {
      throw DISK_FULL.exception();
    }
    return standing;
  }

  private Placement placement(String aspect) {
    return desk.standing().get().visit().findings().judgement(aspect).placement();
  }

  private String rationale() {
    return desk.standing().get().visit().findings().judgement("pond").rationale();
  }

  private void runStore() {
    while (!storeThread.isEmpty()) {
      storeThread.remove().run();
    }
  }
}
