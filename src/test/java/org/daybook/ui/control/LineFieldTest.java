package org.daybook.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.fixture.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnScreen.class)
final class LineFieldTest {
  private LineField field;

  @Start
  void start(Stage stage) {
    field = new LineField();
    stage.setScene(new Scene(field, 300, 100));
    stage.show();
  }

  @Test
  void everyRunOfBreaksBecomesOneBlankAndNoneAtTheEnds(FxRobot robot) {
    robot.interact(() -> field.replaceSelection("\n Ducks \r\n\r\n  swim\u2028on\tponds\n"));
    assertThat(field.getText()).isEqualTo("Ducks swim on ponds");
  }

  @Test
  void inTheMiddleABreakAtTheEndStillKeepsWordsApart(FxRobot robot) {
    robot.interact(
        () -> {
          field.setText("Old herons");
          field.replaceText(0, 0, "Ducks\n");
          field.replaceText(6, 9, "two\tyoung");
        });
    assertThat(field.getText()).isEqualTo("Ducks two young herons");
  }

  @Test
  void blanksThatSomebodyTypesStay(FxRobot robot) {
    robot.interact(() -> field.replaceSelection("  two  "));
    assertThat(field.getText()).isEqualTo("  two  ");
  }

  @Test
  void whatIsTooLongIsRefusedWholeButALongLineMayBecomeShorter(FxRobot robot) {
    List<Integer> refused = new ArrayList<>();
    robot.interact(
        () -> {
          field.atMost(5, refused::add);
          field.setText("swimming");
          field.replaceText(0, 5, "s");
          field.appendText("ming");
        });
    assertThat(field.getText()).isEqualTo("sing");
    assertThat(refused).containsExactly(8);
    robot.interact(() -> field.appendText("s"));
    assertThat(field.getText()).isEqualTo("sings");
  }
}
