package org.daybook.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Window;
import org.daybook.packs.PackReader;
import org.daybook.packs.PackReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/// Figures tried against the bands of the invented islands.
@ExtendWith(OnScreen.class)
class TryBandsTest {
  @BeforeEach
  void show() throws Exception {
    Framework saltmere =
        ((PackReading.Read) PackReader.read(Path.of("src/test/resources/packs/saltmere-2027")))
            .framework();
    Window.show(() -> new TryPane(saltmere));
  }

  @Test
  void aValueIsTriedAndItsBandSaid(FxRobot robot) {
    tries(robot, "4.9", "Calm");
    tries(robot, "5", "Choppy");
    tries(robot, "12.5", "Storm");
    tries(robot, "400", "");
    assertThat(text(robot, "#writing-try-value-error")).contains("190");
    robot.interact(
        () -> find(robot, "#writing-try-measure", ComboBox.class).getSelectionModel().selectLast());
    tries(robot, "85", "Calm");
  }

  private void tries(FxRobot robot, String value, String band) {
    robot.interact(() -> find(robot, "#writing-try-value", TextInputControl.class).setText(value));
    assertThat(text(robot, "#writing-try-band")).isEqualTo(band);
  }

  private static String text(FxRobot robot, String id) {
    return find(robot, id, Labeled.class).getText();
  }

  private static <N extends Node> N find(FxRobot robot, String id, Class<N> type) {
    return robot.lookup(id).queryAs(type);
  }
}
