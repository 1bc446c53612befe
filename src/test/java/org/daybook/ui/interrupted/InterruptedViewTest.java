package org.daybook.ui.interrupted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.daybook.application.Session;
import org.daybook.application.interrupted.Interrupted;
import org.daybook.application.interrupted.Interruptions;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.Preparing;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.kept.Checkpoint;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.storage.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class InterruptedViewTest {
  private final List<UUID> opened = new ArrayList<>();
  private Path folder = Path.of("");
  private Session session;
  private UUID id = new UUID(0, 0);

  @BeforeEach
  void open(@TempDir Path made) throws Exception {
    folder = made;
    session = PatsStore.filled(folder);
    id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "");
    new Preparing(session.open(id)).begin();
    new NoteTaking(session.sit(id)).write("strengths", "Calm corridors");
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
    show();
  }

  private void show() throws Exception {
    Interruptions interruptions = session.interruptions();
    List<Interrupted> all = interruptions.all();
    List<VisitSummary> unshown = interruptions.unshown();
    Window.show(
        () ->
            new InterruptedView(
                new InterruptedViewModel(
                    interruptions, all, unshown, AtOnce.tasks(Runnable::run), opened::add)));
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    session.close();
  }

  @Test
  void saysSchoolAndTimeAndShowsWhatIsInIt(FxRobot robot) {
    assertThat(text(robot, "#interrupted-school-1")).isEqualTo("Ashley Down Primary School");
    assertThat(text(robot, "#interrupted-saved-1"))
        .matches("Worked on since .+, saved up to \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d:\\d\\d");
    assertThat(
            robot.lookup("#interrupted-1 .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText))
        .contains("Note · Strengths", "Calm corridors");
  }

  @Test
  void recoveringOpensTheVisitWithAllInIt(FxRobot robot) throws Exception {
    fire(robot, "#interrupted-recover-1");
    assertThat(opened).containsExactly(id);
    assertThat(notes()).isEqualTo("Calm corridors");
    assertThat(session.interruptions().all()).isEmpty();
  }

  @Test
  void discardingIsSaidAndCanBeUndone(FxRobot robot) throws Exception {
    fire(robot, "#interrupted-discard-1");
    assertThat(notes()).isEmpty();
    assertThat(robot.lookup("#interrupted-discarded-1").query().isVisible()).isTrue();
    assertThat(robot.lookup("#interrupted-recover-1").query().isVisible()).isFalse();
    fire(robot, "#interrupted-back-1");
    assertThat(notes()).isEqualTo("Calm corridors");
    assertThat(robot.lookup("#interrupted-recover-1").query().isVisible()).isTrue();
    fire(robot, "#interrupted-recover-1");
    assertThat(opened).containsExactly(id);
  }

  @Test
  void whereItCannotBeDiscardedThePageSaysWhy(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#interrupted-stays-1").query().isVisible()).isFalse();
    new NoteTaking(session.open(id)).write("next-steps", "Ring home");
    show();
    assertThat(robot.lookup("#interrupted-discard-1").query().isVisible()).isFalse();
    assertThat(robot.lookup("#interrupted-stays-1").query().isVisible()).isTrue();
    assertThat(text(robot, "#interrupted-stays-1")).contains("changed again since");
  }

  @Test
  void whatWasRemovedIsShownAndTicksAreNotSpokenOf(FxRobot robot) throws Exception {
    fire(robot, "#interrupted-recover-1");
    new NoteTaking(session.sit(id)).write("strengths", "");
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
    show();
    assertThat(
            robot.lookup("#interrupted-1 .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText))
        .contains("Removed: Note · Strengths", "Calm corridors")
        .noneMatch(words -> words.contains("icks"));
  }

  @Test
  void whoseJudgementItWasIsSaid(FxRobot robot) throws Exception {
    fire(robot, "#interrupted-recover-1");
    Judging judging = new Judging(session.sit(id));
    judging.explain(Voice.SCHOOL, "attendance", "Registers say so");
    judging.explain(Voice.ADVISER, "attendance", "I saw the registers");
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
    show();
    assertThat(
            robot.lookup("#interrupted-1 .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText))
        .contains(
            "Judgement · Attendance and absence · School's own view",
            "Judgement · Attendance and absence · Adviser");
  }

  @Test
  void aVisitOfWhichNothingCanBeShownIsToldAndHidesNoOther(FxRobot robot) throws Exception {
    UUID other = PatsStore.planned(session, PatsStore.MADE_UP, PatsStore.TODAY, "");
    new Preparing(session.open(other)).begin();
    new NoteTaking(session.sit(other)).write("strengths", "Kind older pupils");
    session.close();
    Samples.spoil(folder.resolve("own"), Checkpoint.id(other));
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
    show();
    assertThat(text(robot, "#interrupted-school-1")).isEqualTo("Ashley Down Primary School");
    assertThat(text(robot, "#interrupted-unshown-said-1"))
        .contains("cannot be discarded", "as it was last saved");
    fire(robot, "#interrupted-unshown-open-1");
    assertThat(opened).containsExactly(other);
    assertThat(session.interruptions().unshown()).isEmpty();
  }

  private String notes() throws ProblemException {
    return session.open(id).standing().visit().findings().notes().getOrDefault("strengths", "");
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
