package org.daybook.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.EveryWord;
import org.daybook.fixture.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnScreen.class)
final class DialogsTest {
  private Dialogs dialogs;
  private final List<String> done = new ArrayList<>();

  @Start
  void start(Stage stage) {
    Style style = new Style();
    Scene scene = new Scene(new VBox(), 800, 600);
    style.dress(scene);
    stage.setScene(scene);
    stage.show();
    dialogs = new Dialogs(style, stage);
  }

  @Test
  void doesWhatTheVerbSays(FxRobot robot) {
    robot.interact(this::ask);
    assertThat(robot.lookup("#confirm-go").queryButton().getText()).isEqualTo("Delete visit");

    robot.clickOn("#confirm-go");
    assertThat(done).containsExactly("deleted");
  }

  @Test
  void enterAndEscapeLoseNothing(FxRobot robot) {
    robot.interact(this::ask);
    robot.type(KeyCode.ESCAPE);
    robot.interact(this::ask);
    robot.type(KeyCode.ENTER);

    assertThat(done).isEmpty();
    assertThat(robot.lookup("#confirm-go").tryQuery()).isEmpty();
  }

  @Test
  void ownsUpToAMistakeOnceAndSaysWhatIsSafe(FxRobot robot) {
    IllegalStateException mistake = new IllegalStateException("ours");

    robot.interact(() -> dialogs.fault(mistake, Optional.of(LocalTime.of(10, 42))));
    robot.interact(() -> dialogs.fault(mistake, Optional.empty()));

    assertThat(robot.lookup("#fault-code").queryAll()).hasSize(1);
    assertThat(robot.lookup("#fault-code").queryLabeled().getText())
        .isEqualTo(FaultCode.of(mistake));
    assertThat(robot.lookup("#fault-saved").queryLabeled().getText())
        .isEqualTo("Your work up to 10:42 is saved.");
    robot.clickOn("#fault-close");
    assertThat(robot.lookup("#fault-code").tryQuery()).isEmpty();
  }

  /// Something begun before may fail while somebody looks on; its words may be about others.
  @Test
  void whatOtherScreensSayWaitsUntilNobodyLooksOn(FxRobot robot) {
    robot.interact(dialogs::inCompany);
    robot.interact(() -> dialogs.refuse(Problem.of("launch.display.closed")));
    assertThat(robot.listWindows()).hasSize(1);

    robot.interact(dialogs::alone);

    assertThat(robot.listWindows()).hasSize(2);
    robot.clickOn("#refuse-close");
    robot.interact(dialogs::alone);
    assertThat(robot.listWindows()).hasSize(1);
  }

  @Test
  void whoeverOpensAStoreNextDoesNotHearIt(FxRobot robot) {
    robot.interact(dialogs::inCompany);
    robot.interact(() -> dialogs.refuse(Problem.of("launch.display.closed")));
    robot.interact(dialogs::forget);

    robot.interact(dialogs::alone);

    assertThat(robot.listWindows()).hasSize(1);
  }

  @Test
  void mistakesKeepTheirDetailsInCompany(FxRobot robot) {
    IllegalStateException mistake = new IllegalStateException("about another school");
    robot.interact(dialogs::inCompany);

    robot.interact(() -> dialogs.fault(mistake, Optional.empty()));

    assertThat(robot.lookup("#fault-code").tryQuery()).isPresent();
    robot.interact(
        () -> assertThat(EveryWord.inWindows()).noneMatch(word -> word.contains("another school")));
    robot.clickOn("#fault-close");
  }

  private void ask() {
    dialogs.confirm(
        "Delete the visit of 23 Nov 2026?",
        "Its notes and judgements go with it.",
        "Delete visit",
        () -> done.add("deleted"));
  }
}
