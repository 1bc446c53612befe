package org.daybook.ui.control.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.domain.plan.Rag;
import org.daybook.fixture.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnScreen.class)
final class RagPickerTest {
  private RagPicker picker;

  @Start
  void start(Stage stage) {
    picker = new RagPicker("impact", "Impact");
    TextField before = new TextField();
    before.setId("before");
    TextField after = new TextField();
    after.setId("after");
    stage.setScene(new Scene(new VBox(before, picker, after), 600, 400));
    stage.show();
  }

  @Test
  void startsNotRated() {
    assertThat(picker.valueProperty().get()).isEmpty();
  }

  @Test
  void isOneStopOfTheTabKey(FxRobot robot) {
    robot.clickOn("#before").type(KeyCode.TAB);
    assertThat(robot.lookup("#impact-n").query().isFocused()).isTrue();

    robot.type(KeyCode.TAB);
    assertThat(robot.lookup("#after").query().isFocused()).isTrue();
  }

  @Test
  void aLetterChoosesAtOnce(FxRobot robot) {
    robot.clickOn("#before").type(KeyCode.TAB).write("r");
    assertThat(picker.valueProperty().get()).contains(Rag.RED);
    assertThat(robot.lookup("#impact-r").query().isFocused()).isTrue();

    robot.write("G");
    assertThat(picker.valueProperty().get()).contains(Rag.GREEN);

    robot.write("n");
    assertThat(picker.valueProperty().get()).isEmpty();
  }

  @Test
  void arrowsMove(FxRobot robot) {
    robot.clickOn("#impact-g").type(KeyCode.RIGHT);

    assertThat(picker.valueProperty().get()).contains(Rag.AMBER);
  }

  @Test
  void clickingTheChosenOneLeavesItChosen(FxRobot robot) {
    robot.clickOn("#impact-a").clickOn("#impact-a");

    assertThat(picker.valueProperty().get()).contains(Rag.AMBER);
  }

  @Test
  void saysInWordsWhatEachChoiceIs(FxRobot robot) {
    robot.interact(() -> picker.valueProperty().set(Optional.of(Rag.GREEN)));

    assertThat(robot.lookup("#impact-g").query().getAccessibleText()).isEqualTo("Impact: Green");
  }
}
