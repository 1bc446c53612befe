package org.daybook.ui.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.Room;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Whatever page comes, the keys go to it: nobody has to fetch the mouse to answer it.
@ExtendWith(OnScreen.class)
class TogetherFocusTest {
  private final AtomicReference<TogetherViewModel> model = new AtomicReference<>();

  @AfterEach
  void clear() throws Exception {
    Window.clear();
  }

  @Test
  void thePassphraseCanBeTypedAtOnce(@TempDir Path folder, FxRobot robot) throws Exception {
    try (Room room = new Room(folder)) {
      show(room, robot);
      press(robot, "together-end");

      assertThat(focused(robot)).isEqualTo("together-passphrase");
      robot.interact(() -> model.get().stay());
      assertThat(focused(robot)).isEqualTo("together-place-extending");
    }
  }

  /// What was tried is gone from the field, and no undoing brings it back.
  @Test
  void whatWasTriedCannotBeHadBack(@TempDir Path folder, FxRobot robot) throws Exception {
    try (Room room = new Room(folder)) {
      show(room, robot);
      press(robot, "together-end");
      PasswordField field = robot.lookup("#together-passphrase").query();
      robot.interact(() -> field.replaceText(0, 0, "copper heron"));
      press(robot, "together-leave");
      assertThat(field.getText()).isEmpty();

      robot.interact(field::undo);

      assertThat(field.getText()).isEmpty();
      assertThat(focused(robot)).isEqualTo("together-passphrase");
    }
  }

  @Test
  void everyPageTakesTheKeys(@TempDir Path folder, FxRobot robot) throws Exception {
    try (Room room = Room.filled(folder, AtOnce.tasks())) {
      show(room, robot);
      robot.interact(() -> model.get().step(-99));
      assertThat(focused(robot)).isEqualTo("together-place-established");
      press(robot, "together-next");
      assertThat(focused(robot)).isEqualTo("together-place-extending");
      robot.interact(() -> model.get().step(99));
      assertThat(focused(robot)).isEqualTo("together-write-support-to-arrange");
      robot.interact(
          () -> {
            model.get().ready(Voice.SCHOOL, true);
            model.get().ready(Voice.ADVISER, true);
            model.get().compareNow(true);
          });
      assertThat(focused(robot)).isEqualTo("together-first");
      press(robot, "together-first");
      assertThat(focused(robot)).startsWith("together-place-");
    }
  }

  @Test
  void whatIsPressedAwayLeavesTheKeysInThePage(@TempDir Path folder, FxRobot robot)
      throws Exception {
    try (Room room = new Room(folder)) {
      room.place(Voice.SCHOOL, "curriculum", "extending", "New plans");
      room.place(Voice.ADVISER, "curriculum", "developing", "Not taught yet");
      show(room, robot);
      robot.interact(
          () -> {
            model.get().ready(Voice.SCHOOL, true);
            model.get().ready(Voice.ADVISER, true);
            model.get().compareNow(true);
            model.get().compare("curriculum");
          });
      robot.interact(() -> robot.lookup("#together-apart").query().requestFocus());
      press(robot, "together-apart");
      assertThat(focused(robot)).isEqualTo("together-apart-why");
      robot.interact(() -> robot.lookup("#together-reopen").query().requestFocus());
      press(robot, "together-reopen");
      assertThat(focused(robot)).startsWith("together-place-");
      robot.press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
      assertThat(robot.lookup("#together-talk").tryQuery()).isPresent();
    }
  }

  @Test
  void bothAreAskedOnceMoreAndTheAnswerThatShowsNothingHasTheKeys(
      @TempDir Path folder, FxRobot robot) throws Exception {
    try (Room room = Room.filled(folder, AtOnce.tasks())) {
      show(room, robot);
      press(robot, "together-ready-school");
      robot.interact(() -> robot.lookup("#together-ready-adviser").query().requestFocus());
      robot.type(KeyCode.SPACE);
      assertThat(robot.lookup("#together-talk").tryQuery()).isEmpty();
      assertThat(robot.lookup("#together-compare-words").queryLabeled().getText())
          .isEqualTo("Both are ready: compare now?");
      assertThat(focused(robot)).isEqualTo("together-not-yet");

      robot.type(KeyCode.SPACE);
      assertThat(robot.lookup("#together-talk").tryQuery()).isEmpty();
      assertThat(focused(robot)).isEqualTo("together-ready-school");
      robot.type(KeyCode.SPACE).type(KeyCode.TAB).type(KeyCode.SPACE);
      robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
      assertThat(focused(robot)).isEqualTo("together-compare");
      robot.type(KeyCode.SPACE);
      assertThat(robot.lookup("#together-talk").tryQuery()).isPresent();
    }
  }

  private void show(Room room, FxRobot robot) throws Exception {
    Window.show(
        () -> {
          model.set(
              new TogetherViewModel(
                  room.desk(),
                  room.session(),
                  room.tasks(),
                  new TogetherViewModel.Ways(() -> {}, () -> {})));
          return new TogetherView(model.get());
        });
    robot.interact(() -> robot.lookup("#together").query().requestFocus());
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) robot.lookup("#" + id).query()).fire());
  }

  private static String focused(FxRobot robot) {
    Scene scene = robot.lookup("#together").query().getScene();
    Node owner = scene.getFocusOwner();
    return owner == null ? "nothing" : owner.getId();
  }
}
