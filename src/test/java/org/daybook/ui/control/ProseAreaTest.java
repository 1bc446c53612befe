package org.daybook.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.fixture.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(OnScreen.class)
final class ProseAreaTest {
  private final StringProperty text = new SimpleStringProperty("");
  private final List<String> left = new ArrayList<>();

  @Start
  void start(Stage stage) {
    ProseArea prose =
        new ProseArea("strengths", "Strengths", text, () -> left.add(text.get()))
            .prompt("What is strong here?");
    TextField elsewhere = new TextField();
    elsewhere.setId("elsewhere");
    stage.setScene(new Scene(new VBox(elsewhere, prose), 600, 400));
    stage.show();
    left.clear();
  }

  @Test
  void whatIsTypedIsInTheTextAtOnce(FxRobot robot) {
    robot.clickOn("#strengths").write("Calm");

    assertThat(text.get()).isEqualTo("Calm");
    assertThat(left).isEmpty();
  }

  @Test
  void tabLeavesItAndSoSaves(FxRobot robot) {
    robot.clickOn("#strengths").write("Calm").push(KeyCode.SHIFT, KeyCode.TAB);

    assertThat(left).containsExactly("Calm");
    assertThat(robot.lookup("#elsewhere").query().isFocused()).isTrue();
  }

  @Test
  void growsWithItsTextUpToALimit(FxRobot robot) {
    double least = height(robot, "");
    double grown = height(robot, "line\n".repeat(8));
    double most = height(robot, "line\n".repeat(500));

    assertThat(grown).isGreaterThan(least);
    assertThat(most).isGreaterThan(grown).isLessThan(350);
    assertThat(height(robot, "")).isEqualTo(least);
  }

  @Test
  void thePageAroundItScrollsWithTheCaret(FxRobot robot) {
    ScrollPane page = new ScrollPane();
    robot.interact(
        () -> {
          Scene scene = robot.lookup("#strengths").query().getScene();
          ProseArea longNote = new ProseArea("long", "Long", text, () -> {}).growing(3, 400);
          text.set("line\n".repeat(60));
          page.setContent(longNote);
          page.setFitToWidth(true);
          scene.setRoot(page);
        });
    WaitForAsyncUtils.waitForFxEvents();
    TextArea area = robot.lookup("#long").query();
    robot.interact(
        () -> {
          area.requestFocus();
          area.positionCaret(0);
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(page.getVvalue()).isLessThan(0.05);

    robot.push(KeyCode.CONTROL, KeyCode.END);
    for (int line = 0; line < 5; line++) {
      robot.type(KeyCode.ENTER);
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(page.getVvalue()).isGreaterThan(0.95);

    robot.push(KeyCode.CONTROL, KeyCode.HOME);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(page.getVvalue()).isLessThan(0.05);
  }

  private double height(FxRobot robot, String wanted) {
    robot.interact(() -> text.set(wanted));
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#strengths").query().getLayoutBounds().getHeight();
  }
}
