package org.daybook.ui.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.daybook.application.Session;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.VisitCorrecting;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.storage.Samples;
import org.daybook.ui.state.TypedPauses;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class BeforeViewTest {
  private Path paper = Path.of("");
  private Session session;
  private OpenVisit open;
  private VisitDesk desk;
  private int begun;
  private int cancelled;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    paper = folder.resolve("brief.pdf");
    session = PatsStore.filled(folder);
    OpenVisit last = planned(LocalDate.of(2026, 11, 3));
    new NoteTaking(last).write("next-steps", "Read aloud daily");
    new NoteTaking(last).write("for-the-team", "TEAMWORD");
    new NoteTaking(last).write("private-notes", "PRIVATEWORD");
    new ActionPlanning(last)
        .save(
            new Action(
                new UUID(1, 1),
                "Call home",
                "Deputy",
                LocalDate.of(2026, 12, 9),
                "",
                Rag.AMBER,
                null));
    open = planned(LocalDate.of(2026, 12, 10));
    Tasks tasks = AtOnce.tasks(Runnable::run);
    desk = new VisitDesk(open, open.standing(), tasks, new TypedPauses());
    Window.show(
        () ->
            new BeforeView(
                new BeforeViewModel(desk, session.briefing(), tasks),
                new BeforeView.Ways(
                    () -> begun++, () -> cancelled++, _ -> Optional.of(paper), (_, _) -> {})));
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    session.close();
  }

  @Test
  void anEarlierVisitThatIsDamagedIsNamedAndKeepsNothingBack(FxRobot robot, @TempDir Path other)
      throws Exception {
    UUID lost;
    try (Session filled = PatsStore.filled(other)) {
      lost = filled.visits().at(PatsStore.MADE_UP).getLast().id();
    }
    Samples.spoil(other.resolve("own"), lost);
    try (Session opened = PatsStore.opening(other).unlock(PatsStore.PASSPHRASE.toCharArray())) {
      UUID next = PatsStore.planned(opened, PatsStore.MADE_UP, PatsStore.TODAY, "");
      OpenVisit visit = opened.open(next);
      Tasks tasks = AtOnce.tasks(Runnable::run);
      VisitDesk there = new VisitDesk(visit, visit.standing(), tasks, new TypedPauses());
      Window.show(
          () ->
              new BeforeView(
                  new BeforeViewModel(there, opened.briefing(), tasks),
                  new BeforeView.Ways(() -> {}, () -> {}, _ -> Optional.empty(), (_, _) -> {})));
      assertThat(robot.lookup("#brief-unread .label").queryLabeled().getText())
          .contains("what they left is not here", "109876", "2025-11-04 is damaged");
      assertThat(robot.lookup("#brief-last").queryLabeled().getText()).contains("16 Jun 2026");
    }
  }

  @Test
  void whatIsPlannedIsKeptAndTheVisitStaysPlanned(FxRobot robot) throws Exception {
    type(robot, "#before-agenda", "Plan first");
    type(robot, "#before-focus", "Writing");
    type(robot, "#before-present", "Sam Okonjo (invented), headteacher\nGus (invented), chair");
    CheckBox first = robot.lookup("#before-paper-1").queryAs(CheckBox.class);
    robot.interact(first::fire);
    robot.interact(() -> desk.flush());

    assertThat(stored().preparation().agenda()).isEqualTo("Plan first");
    assertThat(stored().preparation().had()).containsExactly(first.getText());
    assertThat(stored().occasion().focus()).isEqualTo("Writing");
    assertThat(stored().occasion().present())
        .containsExactly(
            new Person("Sam Okonjo (invented)", "headteacher"),
            new Person("Gus (invented)", "chair"));
    assertThat(stored().outcome().state()).isEqualTo(VisitState.PLANNED);
    assertThat(text(robot, "#before-papers-count")).isEqualTo("1 of 2 there");
    robot.interact(first::fire);
    assertThat(stored().preparation().had()).isEmpty();
    robot.interact(desk::undo);
    assertThat(first.isSelected()).isTrue();
  }

  @Test
  void beginningLeadsOnAndIsOfferedOnce(FxRobot robot) throws Exception {
    assertThat(text(robot, "#before-planned")).contains("10 Dec 2026").contains("Autumn 2");
    type(robot, "#before-agenda", "Plan first");
    fire(robot, "#before-begin");
    assertThat(begun).isEqualTo(1);
    assertThat(stored().outcome().state()).isEqualTo(VisitState.IN_PROGRESS);
    assertThat(stored().preparation().agenda()).isEqualTo("Plan first");
    assertThat(stored().preparation().carried().notes()).containsKey("next-steps");
    assertThat(robot.lookup("#before-begin").query().isVisible()).isFalse();
  }

  @Test
  void cancellingIsForWhoeverShowsTheVisit(FxRobot robot) {
    fire(robot, "#before-cancel");
    assertThat(cancelled).isEqualTo(1);
  }

  @Test
  void theBriefSaysHowTheSchoolStoodAndNothingPrivate(FxRobot robot) {
    String words = words(robot.lookup("#brief").query());
    assertThat(words)
        .contains("Established, agreed at the visit of 14 Oct 2025")
        .contains("Last visit: School improvement visit, 3 Nov 2026")
        .contains("Call home", "Deputy · 9 Dec 2026, late", "Amber", "Not rated")
        .contains("Next steps", "Read aloud daily")
        .contains("(internal)", "TEAMWORD")
        .contains("never private ones")
        .doesNotContain("PRIVATEWORD");
  }

  @Test
  void theBriefFollowsTheDayOfTheVisit(FxRobot robot) throws Exception {
    VisitCorrecting correcting = new VisitCorrecting(open);
    String type = open.standing().visit().occasion().type();
    robot.interact(
        () ->
            desk.change(
                () -> correcting.correct(type, LocalDate.of(2026, 11, 2), "Pat (invented)")));
    assertThat(words(robot.lookup("#brief").query())).contains("6 Oct 2026");
    assertThat(text(robot, "#before-planned")).contains("2 Nov 2026");
  }

  @Test
  void theBriefIsWrittenWithWhatWasJustTyped(FxRobot robot) throws Exception {
    type(robot, "#before-agenda", "Plan first");
    fire(robot, "#brief-export");
    assertThat(Files.size(paper)).isPositive();
    assertThat(robot.lookup("#brief-open").query().isVisible()).isTrue();
    assertThat(stored().preparation().agenda()).isEqualTo("Plan first");
  }

  private OpenVisit planned(LocalDate day) throws ProblemException {
    return session.open(PatsStore.planned(session, PatsStore.ASHLEY_DOWN, day, ""));
  }

  private Visit stored() throws ProblemException {
    return session.open(open.standing().visit().id()).standing().visit();
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextArea.class).setText(text));
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.lookupAll(".label").stream()
        .map(Labeled.class::cast)
        .forEach(label -> words.append(label.getText()).append('\n'));
    return words.toString();
  }
}
