package org.daybook.ui.newvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.daybook.application.Session;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.Narrow;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.state.TypedPauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(OnScreen.class)
class NewVisitViewTest {
  private final List<UUID> started = new CopyOnWriteArrayList<>();

  private final TypedPauses pauses = new TypedPauses();

  private void show(Session session, Optional<Urn> school) throws Exception {
    NewVisitViewModel model = new NewVisitViewModel(session, AtOnce.tasks(), pauses, started::add);
    Window.show(() -> new NewVisitView(model, () -> {}));
    WaitForAsyncUtils.asyncFx(() -> model.begin(school)).get(10, TimeUnit.SECONDS);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void plans_a_visit_from_the_name_of_the_school_to_the_focus(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Session session = PatsStore.empty(folder);
    show(session, Optional.empty());
    robot.clickOn("#newvisit-school").write("ashley");
    WaitForAsyncUtils.waitFor(
        5, TimeUnit.SECONDS, () -> robot.lookup("#newvisit-schools").query().isVisible());
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#newvisit-chosen").queryLabeled().getText())
        .isEqualTo("Ashley Down Primary School");
    robot.doubleClickOn("#newvisit-date").push(KeyCode.SHORTCUT, KeyCode.A).write("3/2/2027");
    assertThat(robot.lookup("#newvisit-half-term").queryLabeled().getText())
        .isEqualTo("Spring 1 · 2026/27");
    robot.clickOn("#newvisit-adviser").write("Pat Lindqvist");
    robot.clickOn("#newvisit-person-1-name").write("Sam Okonjo").type(KeyCode.TAB).write("chair");
    robot.clickOn("#newvisit-focus").write("Reading");
    robot.clickOn("#newvisit-start");

    assertThat(started).hasSize(1);
    Occasion occasion = session.visits().all().getFirst().occasion();
    assertThat(occasion.date()).isEqualTo(LocalDate.of(2027, 2, 3));
    assertThat(occasion.present()).containsExactly(new Person("Sam Okonjo", "chair"));
    assertThat(occasion.focus()).isEqualTo("Reading");
  }

  @Test
  void a_day_to_come_is_planned_first_and_the_buttons_stay_in_sight(
      FxRobot robot, @TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    show(session, Optional.of(PatsStore.MADE_UP));
    assertThat(primary(robot)).isEqualTo("newvisit-start");
    robot.clickOn("#newvisit-date").push(KeyCode.SHORTCUT, KeyCode.A).write("3/2/2027");
    assertThat(primary(robot)).isEqualTo("newvisit-plan");
    robot.interact(() -> Narrow.to(robot.lookup("#newvisit").queryAs(Region.class), 1000, 500));
    WaitForAsyncUtils.waitForFxEvents();
    Node plan = robot.lookup("#newvisit-plan").query();
    assertThat(plan.localToScene(plan.getBoundsInLocal()).getMaxY()).isLessThan(500);
    robot.clickOn("#newvisit-adviser").write("Pat Lindqvist");
    robot.clickOn("#newvisit-plan");
    assertThat(session.visits().all().getFirst().state()).isEqualTo(VisitState.PLANNED);
  }

  private static String primary(FxRobot robot) {
    return robot.lookup("#newvisit .primary").query().getId();
  }

  @Test
  void what_was_filled_in_stands_there_again_until_it_is_cleared(
      FxRobot robot, @TempDir Path folder) throws Exception {
    Session session = PatsStore.empty(folder);
    show(session, Optional.of(PatsStore.MADE_UP));
    assertThat(robot.lookup("#newvisit-clear").query().isVisible()).isFalse();
    robot.clickOn("#newvisit-date").push(KeyCode.SHORTCUT, KeyCode.A).write("3/2/2027");
    robot.clickOn("#newvisit-adviser").write("Pat");
    robot.clickOn("#newvisit-person-1-name").write("Sam").type(KeyCode.TAB).write("chair");
    robot.clickOn("#newvisit-focus").write("Rea");
    robot.interact(pauses::pass);

    show(session, Optional.empty());
    assertThat(robot.lookup("#newvisit-chosen").queryLabeled().getText())
        .isEqualTo("Made Up Infant School");
    assertThat(typed(robot)).contains("3 Feb 2027", "Pat", "Sam", "chair", "Rea");
    assertThat(robot.lookup("#newvisit-kept").query().isVisible()).isTrue();

    robot.clickOn("#newvisit-clear");
    assertThat(typed(robot)).doesNotContain("Pat", "Sam", "chair", "Rea").contains("23 Nov 2026");
    assertThat(robot.lookup("#newvisit-kept").query().isVisible()).isFalse();
    robot.clickOn("#newvisit-bring-back");
    assertThat(typed(robot)).contains("Pat", "Sam", "chair", "Rea");
  }

  @Test
  void warns_of_a_day_on_which_the_framework_is_not_in_force_and_does_not_refuse_it(
      FxRobot robot, @TempDir Path folder) throws Exception {
    show(PatsStore.empty(folder), Optional.of(PatsStore.MADE_UP));
    assertThat(robot.lookup("#newvisit-date-outside").query().isVisible()).isFalse();
    robot.clickOn("#newvisit-date").push(KeyCode.SHORTCUT, KeyCode.A).write("3/2/2025");
    assertThat(robot.lookup("#newvisit-date-outside .label").queryLabeled().getText())
        .contains("is in force from 1 Sep 2025")
        .endsWith("lies before it.");
    robot.clickOn("#newvisit-date").push(KeyCode.SHORTCUT, KeyCode.A).write("3/2/2029");
    assertThat(robot.lookup("#newvisit-date-outside .label").queryLabeled().getText())
        .contains("was in force until 31 Aug 2028");
    robot.clickOn("#newvisit-adviser").write("Pat Lindqvist");
    robot.clickOn("#newvisit-start");
    assertThat(started).hasSize(1);
  }

  @Test
  void says_at_the_field_what_is_missing(FxRobot robot, @TempDir Path folder) throws Exception {
    show(PatsStore.empty(folder), Optional.of(PatsStore.MADE_UP));
    robot.clickOn("#newvisit-start");
    assertThat(robot.lookup("#newvisit-adviser-error").queryLabeled().getText())
        .startsWith("Write the name of the adviser");
    assertThat(robot.lookup("#newvisit-date-error").queryLabeled().isVisible()).isFalse();
    assertThat(started).isEmpty();
  }

  @Test
  void has_no_choice_of_framework_where_there_is_one(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Session session = PatsStore.empty(folder);
    show(session, Optional.empty());
    assertThat(robot.lookup("#newvisit-framework").query().getParent().isVisible())
        .isEqualTo(session.frameworks().all().size() > 1);
  }

  private static List<String> typed(FxRobot robot) {
    return robot.lookup(".text-input").queryAllAs(TextInputControl.class).stream()
        .map(TextInputControl::getText)
        .toList();
  }
}
