package org.daybook.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Session;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class SettingsViewTest {
  private final List<Appearance> worn = new CopyOnWriteArrayList<>();

  private void show(Session session, Path folder) throws Exception {
    SettingsViewModel model =
        new SettingsViewModel(session, AtOnce.tasks(), new PassphraseStrength());
    Window.show(() -> new SettingsView(model, folder, worn::add));
  }

  @Test
  void dresses_the_window_as_soon_as_one_chooses(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Session session = PatsStore.empty(folder);
    show(session, folder);
    assertThat(worn).isEmpty();
    robot.clickOn("#settings-dark").clickOn("#settings-size-150");
    assertThat(worn).containsExactly(new Appearance(true, 100), new Appearance(true, 150));
    assertThat(session.preferences().dark()).isTrue();
  }

  @Test
  void keeps_the_name_when_one_leaves_the_field(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Session session = PatsStore.empty(folder);
    show(session, folder);
    robot.clickOn("#settings-adviser").write("Pat").type(KeyCode.TAB);
    assertThat(session.preferences().adviser()).isEqualTo("Pat");
    assertThat(robot.lookup("#settings-store").queryAs(TextField.class).getText())
        .isEqualTo(folder.toString());
  }

  @Test
  void warns_where_the_store_is_copied_to_a_cloud(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.empty(folder), folder);
    assertThat(robot.lookup("#settings-store-synced").query().isVisible()).isFalse();

    Path synced = Files.createDirectory(folder.resolve("Dropbox"));
    show(PatsStore.empty(synced), synced);
    assertThat(robot.lookup("#settings-store-synced").query().isVisible()).isTrue();
  }

  @Test
  void makes_a_new_recovery_key_that_is_typed_back(FxRobot robot, @TempDir Path folder)
      throws Exception {
    Session session = PatsStore.empty(folder);
    show(session, folder);
    below(robot).clickOn("#settings-recovery-passphrase").write("wrong").type(KeyCode.ENTER);
    assertThat(robot.lookup("#settings-recovery-passphrase-error").query().isVisible()).isTrue();

    robot.write(PatsStore.PASSPHRASE).clickOn("#settings-recovery-new");
    String key = robot.lookup("#key-shown").queryAs(TextField.class).getText();
    below(robot).clickOn("#key-next").write("7Q4M").type(KeyCode.ENTER);
    assertThat(robot.lookup("#key-typed-error").queryLabeled().getText())
        .isEqualTo("That is not the key just shown. Compare it group by group.");
    robot.interact(() -> robot.lookup("#key-typed").queryAs(TextField.class).setText(key));
    below(robot).clickOn("#key-confirm");
    assertThat(robot.lookup("#settings-recovery-notice .label").queryLabeled().getText())
        .startsWith("The new recovery key opens your store");
    session.close();
    PatsStore.opening(folder).recover(key, PatsStore.PASSPHRASE.toCharArray()).close();
  }

  @Test
  void the_old_key_stays_when_one_thinks_better_of_it(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.empty(folder), folder);
    below(robot).clickOn("#settings-recovery-passphrase").write(PatsStore.PASSPHRASE);
    robot.type(KeyCode.ENTER);
    below(robot).clickOn("#settings-recovery-cancel");
    assertThat(robot.lookup("#settings-recovery-new").query().isVisible()).isTrue();
  }

  @Test
  void the_demo_store_has_no_key_to_lose(FxRobot robot, @TempDir Path folder) throws Exception {
    show(PatsStore.demo(folder), folder);
    assertThat(robot.lookup("#settings-recovery-new").tryQuery()).isEmpty();
  }

  /// Scrolls to the end of the settings.
  private static FxRobot below(FxRobot robot) {
    robot.interact(
        () -> {
          ScrollPane scroll = robot.lookup("#settings .scroll-pane").queryAs(ScrollPane.class);
          scroll.layout();
          scroll.setVvalue(scroll.getVmax());
          scroll.layout();
        });
    return robot;
  }

  @Test
  void says_at_the_field_that_the_present_passphrase_is_wrong(FxRobot robot, @TempDir Path folder)
      throws Exception {
    show(PatsStore.empty(folder), folder);
    robot.clickOn("#settings-passphrase-old").write("wrong");
    robot.clickOn("#settings-passphrase-new").write(PatsStore.PASSPHRASE).type(KeyCode.ENTER);
    robot.write(PatsStore.PASSPHRASE).type(KeyCode.ENTER);
    assertThat(robot.lookup("#settings-passphrase-old-error").query().isVisible()).isTrue();
  }
}
