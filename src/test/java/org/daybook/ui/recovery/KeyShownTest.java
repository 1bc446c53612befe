package org.daybook.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.application.RecoveryPaper;
import org.daybook.fixture.AtOnce;
import org.daybook.fixture.OnScreen;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@ExtendWith(OnScreen.class)
class KeyShownTest {

  @Test
  void saysThatThereIsNoPrinterAndWhatToDoInstead(FxRobot robot, @TempDir Path folder)
      throws Exception {
    RecoveryPaper paper =
        PatsStore.opening(folder).create(PatsStore.PASSPHRASE.toCharArray()).paper().orElseThrow();
    RecoveryKeyViewModel model = new RecoveryKeyViewModel(paper, AtOnce.tasks(), () -> {});
    AtomicReference<KeyShown> shown = new AtomicReference<>();
    Window.show(
        () -> {
          shown.set(new KeyShown(model, "Keep it on paper."));
          return shown.get();
        });
    robot.interact(() -> shown.get().printWith(Optional.empty()));
    assertThat(robot.lookup("#key-done .label").queryLabeled().getText())
        .startsWith("This computer has no printer set up. Save the key as a file");
  }
}
