package org.daybook.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.OnScreen;
import org.daybook.ui.support.SaveState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnScreen.class)
final class SaveIndicatorTest {
  private SaveIndicator indicator;

  @Start
  void start(Stage stage) {
    indicator = new SaveIndicator();
    stage.setScene(new Scene(indicator, 300, 100));
    stage.show();
  }

  @Test
  void claimsNothingAtFirst(FxRobot robot) {
    assertThat(words(robot)).isEmpty();
    assertThat(indicator.getStyleClass()).doesNotContain("saved", "saving", "not-saved");
  }

  @Test
  void saysWhenEverythingWasOnTheDisk(FxRobot robot) {
    robot.interact(() -> indicator.show(new SaveState.Saving()));
    assertThat(words(robot)).isEqualTo("Saving…");

    robot.interact(() -> indicator.show(new SaveState.Saved(LocalTime.of(10, 42, 59))));
    assertThat(words(robot)).isEqualTo("Saved 10:42");
    assertThat(indicator.getStyleClass()).contains("saved").doesNotContain("saving");
    assertThat(indicator.getAccessibleText()).isEqualTo("Saved 10:42");
  }

  @Test
  void saysThatAndWhyItCouldNotSave(FxRobot robot) {
    robot.interact(
        () -> indicator.show(new SaveState.NotSaved(Problem.of("shell.search.nothing"))));

    assertThat(words(robot)).as("short enough for the frame").isEqualTo("Not saved");
    assertThat(indicator.getAccessibleHelp()).isEqualTo("Nothing found");
    Label label = robot.lookup("#save-words").queryAs(Label.class);
    assertThat(label.getTooltip().getText()).isEqualTo("Nothing found");
    assertThat(indicator.getStyleClass()).contains("not-saved");
  }

  private static String words(FxRobot robot) {
    return robot.lookup("#save-words").queryLabeled().getText();
  }
}
