package org.daybook.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ProseAreaTest {
  private final StringProperty text = new SimpleStringProperty("");
  private final AtomicInteger left = new AtomicInteger();

  @Start
  void start(Stage stage) {
    ProseArea prose = new ProseArea("strengths", "Strengths", text, left::incrementAndGet);
    TextField elsewhere = new TextField();
    elsewhere.setId("elsewhere");
    stage.setScene(new Scene(new VBox(prose, elsewhere), 600, 400));
    stage.show();
  }

  @Test
  void theTextIsKnownWithEveryKey(FxRobot robot) {
    robot.clickOn("#strengths").write("Cal");

    assertThat(text.get()).isEqualTo("Cal");
  }

  @Test
  void aTabLeavesItAndSaysSo(FxRobot robot) {
    robot.clickOn("#strengths").write("Calm");
    int before = left.get();

    robot.type(KeyCode.TAB);

    assertThat(left.get()).isEqualTo(before + 1);
    assertThat(robot.lookup("#elsewhere").query().isFocused()).isTrue();
  }

  @Test
  void growsWithItsText(FxRobot robot) {
    TextArea area = robot.lookup("#strengths").queryAs(TextArea.class);
    double before = area.getHeight();

    robot.interact(() -> text.set("one\ntwo\nthree\nfour\nfive\nsix\nseven"));
    robot.interact(() -> area.getScene().getRoot().layout());

    assertThat(area.getPrefHeight()).isGreaterThan(before);
  }
}
