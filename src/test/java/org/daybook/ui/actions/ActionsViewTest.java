package org.daybook.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.OpenDesk;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class ActionsViewTest {
  private OpenDesk open;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    open = new OpenDesk(folder, Frameworks.small());
    Window.show(() -> new ActionsView(new ActionsViewModel(open.desk())));
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void whereThereIsNoneOneIsOffered(FxRobot robot) throws Exception {
    assertThat(robot.lookup(".actions-head").query().isVisible()).isFalse();
    robot.clickOn("#actions-add-first").write("Ring home on day one");
    robot.interact(() -> open.pause());
    robot.clickOn("#action-who-" + action().id()).write("Sam Okonjo");
    robot.clickOn("#action-impact-" + action().id() + "-a");
    assertThat(robot.lookup(".empty-state").query().isVisible()).isFalse();
    robot.interact(() -> open.pause());
    assertThat(stored())
        .returns("Ring home on day one", Action::what)
        .returns("Sam Okonjo", Action::who)
        .returns(Rag.AMBER, Action::impact)
        .returns(null, Action::action)
        .returns(null, Action::due);
  }

  @Test
  void aWrongDueDateIsSaidAndTheOneBeforeIsKept(FxRobot robot) throws Exception {
    robot.clickOn("#actions-add-first");
    due(robot, "4/12/2026");
    assertThat(stored().due()).isEqualTo(LocalDate.of(2026, 12, 4));

    due(robot, "");
    leave(robot, "4/13/2026");
    assertThat(stored().due()).isEqualTo(LocalDate.of(2026, 12, 4));
    assertThat(robot.lookup("#action-due-" + action().id() + "-error").queryLabeled().getText())
        .isEqualTo("“4/13/2026” is not a date such as 23/11/2026.");

    due(robot, "");
    robot.type(KeyCode.ENTER);
    robot.interact(() -> open.desk().flush());
    assertThat(stored().due()).isNull();
  }

  @Test
  void anActionTakenAwayCanBeBroughtBack(FxRobot robot) throws Exception {
    robot.clickOn("#actions-add-first").write("Ring home on day one");
    robot.interact(() -> open.pause());
    robot.clickOn("#action-remove-" + action().id());
    assertThat(open.visit().outcome().actions()).isEmpty();
    robot.clickOn("#actions-undo");
    assertThat(stored().what()).isEqualTo("Ring home on day one");
    assertThat(robot.lookup("#actions-undo").query().isVisible()).isFalse();
  }

  /// Types a date and pauses, still in the field.
  private void due(FxRobot robot, String text) {
    DatePicker date = robot.lookup("#action-due-" + action().id()).queryAs(DatePicker.class);
    robot.interact(date::requestFocus);
    robot.interact(() -> date.getEditor().setText(text));
    robot.interact(() -> open.pause());
  }

  /// Types a date and goes on to another field.
  private void leave(FxRobot robot, String text) {
    due(robot, text);
    robot.clickOn("#action-who-" + action().id());
    robot.interact(() -> open.pause());
  }

  private Action action() {
    return open.visit().outcome().actions().getFirst();
  }

  private Action stored() throws Exception {
    return open.stored().outcome().actions().getFirst();
  }
}
