package org.daybook.ui.evidence.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.domain.visit.Evidence;
import org.daybook.fixture.InventedPack;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.OpenDesk;
import org.daybook.fixture.Window;
import org.daybook.ui.visit.VisitTab;
import org.daybook.ui.visit.VisitView;
import org.daybook.ui.visit.VisitViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Catching evidence by keyboard, from the middle of something else.
@ExtendWith(OnScreen.class)
class CapturePanelTest {
  private OpenDesk open;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    open = new OpenDesk(folder, InventedPack.of(4));
    Window.show(
        () -> {
          VisitViewModel model = new VisitViewModel(open.desk());
          model.turnTo(VisitTab.NOTES);
          VisitView view = new VisitView(model, parts());
          CapturePanel panel =
              new CapturePanel(new CaptureViewModel(open.desk(), open.noting()), Optional::empty);
          view.offerCapture(panel, panel::begin, panel::close);
          return view;
        });
  }

  @AfterEach
  void close() throws TimeoutException {
    Window.clear();
    open.close();
  }

  @Test
  void oneKeyFromWhereOneWritesThenLineAfterLine(FxRobot robot) {
    robot.clickOn("#prose").write("In the middle of");
    capture(robot);
    robot.write("Ducks on the pond").type(KeyCode.ENTER);
    robot.write("A heron").type(KeyCode.ENTER);
    assertThat(evidence())
        .extracting(Evidence::text)
        .containsExactly("Ducks on the pond", "A heron");
    assertThat(text(robot, "#capture-caught")).startsWith("2 lines noted");

    robot.write("Half a li").type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#capture").query().isVisible()).isFalse();
    assertThat(evidence()).hasSize(3);
    assertThat(robot.lookup("#prose").query().isFocused()).isTrue();
    assertThat(robot.lookup("#prose").queryAs(TextArea.class).getText())
        .isEqualTo("In the middle of");

    capture(robot);
    robot.write("ne").type(KeyCode.ENTER);
    assertThat(evidence()).hasSize(3);
    assertThat(evidence().getLast().text()).isEqualTo("Half a line");
  }

  @Test
  void aspectsAreTypedWithCompletionAndTakenAwayByBackspace(FxRobot robot) {
    capture(robot);
    robot.write("Reeds").clickOn("#capture-aspects-input").write("po").type(KeyCode.ENTER);
    robot.write("she").type(KeyCode.ENTER);
    assertThat(robot.lookup("#capture-aspects-input-pond").tryQuery()).isPresent();
    assertThat(evidence().getFirst().aspects()).containsExactlyInAnyOrder("pond", "shed");
    robot.type(KeyCode.BACK_SPACE);
    assertThat(evidence().getFirst().aspects()).containsExactly("pond");

    robot.write("volcano").type(KeyCode.ENTER);
    assertThat(field(robot, "#capture-aspects-input").getText()).isEqualTo("volcano");
    robot.interact(() -> field(robot, "#capture-aspects-input").clear());
    robot.type(KeyCode.ENTER);
    assertThat(field(robot, "#capture-text").getText()).as("the line is entered").isEmpty();
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void aValueThatIsNoNumberStaysWithItsReason(FxRobot robot) {
    capture(robot);
    robot.write("Roll").clickOn("#capture-value").write("many").type(KeyCode.ENTER);
    assertThat(text(robot, "#capture-value-error")).isEqualTo("Write a number, such as 94.8.");
    assertThat(field(robot, "#capture-text").getText()).isEqualTo("Roll");
    robot.interact(() -> field(robot, "#capture-value").clear());
    robot.clickOn("#capture-value").write("94,8 %").type(KeyCode.ENTER);
    assertThat(evidence().getFirst().value()).isEqualByComparingTo("94.8");
    assertThat(field(robot, "#capture-value").getText()).isEmpty();
  }

  @Test
  void inTheEmptyLineUndoTakesBackTheLineBeforeIt(FxRobot robot) {
    capture(robot);
    robot.write("Ducks on the pond").type(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(evidence()).isEmpty();
    robot.clickOn("#redo");
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void saysQuietlyWhatIsNeverWrittenDown(FxRobot robot) {
    capture(robot);
    Label reminder = robot.lookup("#capture .reminder").queryAs(Label.class);
    assertThat(reminder.getText()).isEqualTo("No pupils' names, no grades of named teachers.");
    robot.write("Year 4's teacher is outstanding").type(KeyCode.ENTER);
    assertThat(evidence()).as("it is no check").hasSize(1);
  }

  private Map<VisitTab, Supplier<Node>> parts() {
    Map<VisitTab, Supplier<Node>> parts = new EnumMap<>(VisitTab.class);
    for (VisitTab tab : VisitTab.values()) {
      parts.put(
          tab,
          () -> {
            TextArea prose = new TextArea();
            prose.setId("prose");
            return prose;
          });
    }
    return parts;
  }

  private static void capture(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
  }

  private List<Evidence> evidence() {
    return open.visit().findings().evidence();
  }

  private static TextField field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextField.class);
  }

  private static String text(FxRobot robot, String id) {
    Labeled label = robot.lookup(id).queryLabeled();
    return label.getText();
  }
}
