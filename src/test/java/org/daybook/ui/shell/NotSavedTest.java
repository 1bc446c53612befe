package org.daybook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.OnScreen;
import org.daybook.ui.support.SaveState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the frame says while something is not saved.
@ExtendWith(OnScreen.class)
final class NotSavedTest {
  private Shell shell;

  @Start
  void start(Stage stage) {
    shell =
        new Shell(new Shell.Ways(_ -> {}, (_, answer) -> answer.accept(List.of()), () -> {}), true);
    shell.navigate(new Screen(Place.TODAY, "Today", new VBox()));
    stage.setScene(new Scene(shell.node(), 1366, 768));
    stage.show();
  }

  @Test
  void aLongReasonWhyNothingIsSavedLeavesTheWindowInSight(FxRobot robot) {
    Problem why =
        Problem.of("shell.search.row", "The disk is full", "x".repeat(40), "y".repeat(60));
    robot.interact(() -> shell.saved(new SaveState.NotSaved(why)));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(robot.lookup("#save-words").queryLabeled().getText()).isEqualTo("Not saved");
    assertThat(sight(robot, "#go-today").getMinX()).isNotNegative();
    assertThat(sight(robot, "#lock").getMaxX()).isLessThanOrEqualTo(1366);
    assertThat(shell.node().minWidth(-1)).isLessThanOrEqualTo(1366);
    Node notice = robot.lookup("#shell-not-saved").query();
    assertThat(notice.isVisible()).isTrue();
    assertThat(notice.getAccessibleText()).startsWith("Not saved: The disk is full");

    robot.interact(() -> shell.saved(new SaveState.Saved(LocalTime.of(10, 42))));
    assertThat(notice.isVisible()).isFalse();
  }

  @Test
  void thePageThatSaysItselfWhyNothingIsSavedSaysItAlone(FxRobot robot) {
    VBox page = new VBox();
    page.getStyleClass().add(Shell.SAYS_NOT_SAVED);
    Problem why = Problem.of("shell.search.nothing");
    robot.interact(() -> shell.saved(new SaveState.NotSaved(why)));
    robot.interact(() -> shell.navigate(new Screen(Place.VISITS, "Visit", page)));
    assertThat(robot.lookup("#shell-not-saved").query().isVisible()).isFalse();
    robot.interact(() -> shell.navigate(new Screen(Place.TODAY, "Today", new VBox())));
    assertThat(robot.lookup("#shell-not-saved").query().isVisible()).isTrue();
  }

  private static Bounds sight(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return node.localToScene(node.getBoundsInLocal());
  }
}
