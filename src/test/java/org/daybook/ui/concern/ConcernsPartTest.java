package org.daybook.ui.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.daybook.application.Session;
import org.daybook.domain.concern.Concern;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.SchoolScreen;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class ConcernsPartTest {
  private Session session;
  private SchoolScreen screen;

  @BeforeEach
  void show(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    screen = SchoolScreen.of(session, PatsStore.MADE_UP, AtOnce.tasks());
    Window.show(() -> new ConcernsPart(screen.concerns()));
  }

  @AfterEach
  void close() throws Exception {
    Window.clear();
    session.close();
  }

  @Test
  void what_is_typed_is_saved_before_it_is_raised(FxRobot robot) throws Exception {
    robot.clickOn("#concern-add");
    type(robot, "#concern-what", "Half a sen");
    Concern begun = only();
    assertThat(begun.what()).isEqualTo("Half a sen");
    assertThat(begun.to()).isEqualTo("Chief executive");
    assertThat(begun.raised()).isNull();
    robot.clickOn("#concern-done").clickOn("#concern-add");
    assertThat(robot.lookup("#concern-what").queryTextInputControl().getText())
        .isEqualTo("Half a sen");
    assertThat(session.concerns().at(PatsStore.MADE_UP)).hasSize(1);
  }

  @Test
  void is_raised_only_with_words_and_somebody_told_and_then_followed_up(FxRobot robot)
      throws Exception {
    robot.clickOn("#concern-add").clickOn("#concern-raise");
    assertThat(shown(robot, "#concern-notice")).isTrue();
    type(robot, "#concern-what", "A gate stands open");
    type(robot, "#concern-to", "");
    robot.clickOn("#concern-raise");
    assertThat(only().raised()).isNull();
    type(robot, "#concern-to", "Chief Education Officer");
    robot.clickOn("#concern-raise");
    assertThat(only().raised()).isEqualTo(PatsStore.TODAY);
    type(robot, "#concern-outcome", "Shut the same day");
    robot.clickOn("#concern-done");
    Concern raised = only();
    assertThat(raised.outcome()).isEqualTo("Shut the same day");
    robot.clickOn("#concern-follow-" + raised.id());
    assertThat(robot.lookup("#concern-outcome").queryTextInputControl().getText())
        .isEqualTo("Shut the same day");
  }

  @Test
  void one_begun_and_left_blank_is_not_listed(FxRobot robot) throws Exception {
    robot.clickOn("#concern-add").clickOn("#concern-done");
    assertThat(session.concerns().at(PatsStore.MADE_UP)).isEmpty();
  }

  private void type(FxRobot robot, String id, String words) {
    robot.interact(
        () -> {
          TextInputControl input = robot.lookup(id).queryTextInputControl();
          input.setText(words);
          screen.pauses().pass();
        });
  }

  private Concern only() throws Exception {
    return session.concerns().at(PatsStore.MADE_UP).getFirst();
  }

  private static boolean shown(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    return node.isVisible();
  }
}
