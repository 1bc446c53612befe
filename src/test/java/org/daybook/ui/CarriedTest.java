package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.daybook.application.Session;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.actions.ActionsView;
import org.daybook.ui.actions.ActionsViewModel;
import org.daybook.ui.judging.JudgingView;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.notes.NotesView;
import org.daybook.ui.notes.NotesViewModel;
import org.daybook.ui.state.TypedPauses;
import org.daybook.ui.state.VisitDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What earlier visits left, as the parts of a visit show it, marked until somebody takes it over.
@ExtendWith(OnScreen.class)
class CarriedTest {
  private static final UUID CALL = new UUID(1, 1);
  private Session session;
  private OpenVisit open;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = PatsStore.filled(folder);
    OpenVisit earlier = planned(LocalDate.of(2026, 11, 3));
    new Judging(earlier).place("attendance", new Placement.In("developing"));
    new Judging(earlier).explain("attendance", "Mondays are weak.");
    new NoteTaking(earlier).write("next-steps", "Ring home by nine");
    new ActionPlanning(earlier)
        .save(new Action(CALL, "Call home", "Deputy", null, "", Rag.AMBER, null));
    open = planned(PatsStore.TODAY);
    new NoteTaking(open).write("focus", "Attendance");
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    session.close();
  }

  @Test
  void anAspectStandsInBracketsUntilOneKeyConfirmsIt(FxRobot robot) throws Exception {
    show(desk -> new JudgingView(on(desk, "attendance"), _ -> {}));
    assertThat(text(robot, "#placed-attendance")).isEqualTo("(Developing)");
    assertThat(robot.lookup("#aspect-attendance").query().getAccessibleText())
        .contains("carried from an earlier visit")
        .contains("not confirmed");
    assertThat(text(robot, "#carried"))
        .contains("Carried from 3 Nov 2026: Developing")
        .contains("Mondays are weak.");
    assertThat(text(robot, "#carried-count")).contains("3 aspects");

    robot.interact(() -> robot.lookup("#aspect-attendance").query().requestFocus());
    robot.type(KeyCode.C);

    assertThat(text(robot, "#placed-attendance")).isEqualTo("Developing");
    assertThat(robot.lookup("#carried").query().getParent().isVisible()).isFalse();
    assertThat(text(robot, "#carried-count")).contains("2 aspects");
    assertThat(stored().findings().judgement("attendance").rationale())
        .isEqualTo("Mondays are weak.");
  }

  @Test
  void allAreConfirmedAtOnceAndTheLineIsGone(FxRobot robot) throws Exception {
    show(desk -> new JudgingView(on(desk, "attendance"), _ -> {}));
    fire(robot, "#carried-confirm-all");
    assertThat(stored().findings().placements().keySet())
        .contains("attendance", "governance", "safeguarding");
    assertThat(robot.lookup("#carried-count").query().isVisible()).isFalse();
    assertThat(robot.lookup("#carried-confirm-all").query().isVisible()).isFalse();
  }

  @Test
  void placingItAnewEndsTheMarkAsWell(FxRobot robot) throws Exception {
    show(desk -> new JudgingView(on(desk, "attendance"), _ -> {}));
    robot.interact(() -> robot.lookup("#aspect-attendance").query().requestFocus());
    robot.type(KeyCode.DIGIT2);
    assertThat(text(robot, "#placed-attendance")).isEqualTo("Established");
    assertThat(robot.lookup("#carried").query().getParent().isVisible()).isFalse();
    assertThat(stored().findings().judgement("attendance").rationale()).isEmpty();
  }

  @Test
  void aNoteIsTakenOverByOnePress(FxRobot robot) throws Exception {
    show(desk -> new NotesView(new NotesViewModel(desk), () -> {}));
    assertThat(text(robot, "#carried-next-steps")).isEqualTo("Ring home by nine");
    assertThat(stored().findings().notes()).doesNotContainKey("next-steps");
    fire(robot, "#carried-take-next-steps");
    assertThat(stored().findings().notes()).containsEntry("next-steps", "Ring home by nine");
    assertThat(robot.lookup("#carried-next-steps").query().getParent().isVisible()).isFalse();
  }

  @Test
  void anActionSaysWhereItComesFromAndWhetherAnybodyLookedAtIt(FxRobot robot) throws Exception {
    show(desk -> new ActionsView(new ActionsViewModel(desk)));
    assertThat(text(robot, "#action-carried-" + CALL))
        .contains("3 Nov 2026")
        .contains("action Amber, impact Not rated")
        .contains("Nobody has looked at it");
    fire(robot, "#action-stays-" + CALL);
    assertThat(text(robot, "#action-carried-" + CALL)).doesNotContain("Nobody");
    assertThat(robot.lookup("#action-stays-" + CALL).query().isVisible()).isFalse();
    assertThat(stored().outcome().actions())
        .containsExactly(new Action(CALL, "Call home", "Deputy", null, "", Rag.AMBER, null));
  }

  private void show(Function<VisitDesk, Parent> view) throws Exception {
    VisitDesk desk =
        new VisitDesk(open, open.standing(), AtOnce.tasks(Runnable::run), new TypedPauses());
    Window.show(() -> view.apply(desk));
  }

  private static JudgingViewModel on(VisitDesk desk, String aspect) {
    JudgingViewModel model = new JudgingViewModel(desk);
    model.select(aspect);
    return model;
  }

  private OpenVisit planned(LocalDate day) throws ProblemException {
    return session.open(PatsStore.planned(session, PatsStore.ASHLEY_DOWN, day, ""));
  }

  private Visit stored() throws ProblemException {
    return session.open(open.standing().visit().id()).standing().visit();
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
