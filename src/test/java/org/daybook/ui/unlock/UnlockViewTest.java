package org.daybook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Session;
import org.daybook.domain.problem.Problem;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.daybook.ui.support.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class UnlockViewTest {
  private final List<Session> opened = new CopyOnWriteArrayList<>();

  private UnlockViewModel show(Path folder) throws Exception {
    return show(folder, AtOnce.tasks());
  }

  private UnlockViewModel show(Path folder, Tasks tasks) throws Exception {
    UnlockViewModel model =
        new UnlockViewModel(
            PatsStore.opening(folder), tasks, new PassphraseStrength(), opened::add);
    Window.show(() -> new UnlockView(model));
    return model;
  }

  @Test
  void leads_from_the_first_start_to_an_open_store(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(folder);
    robot.clickOn("#unlock-create");
    robot.write(PatsStore.PASSPHRASE);
    assertThat(robot.lookup("#create-strength").queryAs(Label.class))
        .satisfies(hint -> assertThat(hint.getText()).isEqualTo("Strong"))
        .satisfies(hint -> assertThat(hint.getWidth()).isGreaterThan(30));
    robot.type(KeyCode.ENTER).write(PatsStore.PASSPHRASE).type(KeyCode.ENTER);

    String key = robot.lookup("#key-shown").queryAs(TextField.class).getText();
    robot.clickOn("#key-next").write(key).clickOn("#key-confirm");
    assertThat(opened).hasSize(1);
  }

  @Test
  void warns_where_the_new_store_would_be_copied_to_a_cloud(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(folder);
    robot.clickOn("#unlock-create");
    assertThat(robot.lookup("#create-synced").query().isVisible()).isFalse();

    show(folder.resolve("OneDrive - Penhallow Council"));
    robot.clickOn("#unlock-create");
    assertThat(robot.lookup("#create-synced .label").queryLabeled().getText())
        .contains("OneDrive - Penhallow Council")
        .endsWith("for a folder of this computer alone.");
  }

  @Test
  void says_at_the_field_that_a_passphrase_is_too_short(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(folder);
    robot.clickOn("#unlock-create").write("copper").clickOn("#create-go");
    assertThat(robot.lookup("#create-new-error").queryAs(Label.class).getText())
        .isEqualTo("Use at least 12 characters.");
  }

  @Test
  void unlocks_with_the_passphrase_and_enter_alone(FxRobot robot, @TempDir Path folder)
      throws Exception {
    PatsStore.empty(folder).close();
    show(folder);
    robot.write(PatsStore.PASSPHRASE).type(KeyCode.ENTER);
    assertThat(opened).hasSize(1);
  }

  @Test
  void waits_before_another_try(FxRobot robot, @TempDir Path folder) throws Exception {
    PatsStore.empty(folder).close();
    UnlockViewModel model = show(folder);
    robot.interact(() -> model.failed(Problem.of("storage.unlock.wait", 8L)));
    assertThat(robot.lookup("#unlock-go").query().isDisabled()).isTrue();
    robot.write(PatsStore.PASSPHRASE).type(KeyCode.ENTER);
    assertThat(opened).isEmpty();
  }

  @Test
  void leads_to_the_recovery_key_and_back(FxRobot robot, @TempDir Path folder) throws Exception {
    PatsStore.empty(folder).close();
    show(folder);
    robot.clickOn("#unlock-recover");
    assertThat(robot.lookup("#recover-key").query().isFocused()).isTrue();
    robot.clickOn("#unlock-back");
    assertThat(robot.lookup("#unlock-passphrase").query().isFocused()).isTrue();
  }

  @Test
  void says_how_far_the_demo_store_is_filled(FxRobot robot, @TempDir Path folder) throws Exception {
    AtOnce.Later store = new AtOnce.Later();
    show(folder, AtOnce.tasks(store));
    robot.interact(store::next);
    robot.clickOn("#unlock-demo");
    Label busy = robot.lookup("#unlock-busy").queryAs(Label.class);
    ProgressBar bar = robot.lookup("#unlock-progress").queryAs(ProgressBar.class);
    assertThat(busy.getText()).startsWith("Opening the demo store.");
    assertThat(bar.isIndeterminate()).isTrue();

    List<String> sentences = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    busy.textProperty().subscribe(sentence -> sentences.add(sentence));
    bar.progressProperty().subscribe(share -> shares.add(share.doubleValue()));
    robot.interact(store::next);

    assertThat(sentences)
        .contains("Filling the demo store: 3 of 12 visits.")
        .anyMatch(
            sentence -> sentence.matches("Filling the demo store: \\d+ of 1\\d\\d schools\\."));
    assertThat(shares.subList(0, shares.size() - 1)).isSorted().endsWith(1.0);
    assertThat(opened).hasSize(1);
  }
}
