package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.daybook.fixture.OnScreen;
import org.daybook.ui.shell.Place;
import org.daybook.ui.shell.Screen;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Snapshot;
import org.daybook.ui.support.Style;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the gallery as an adviser's laptop would, leaves the pictures in `target/gallery` to be
/// looked at, and makes sure that no word is cut off.
@ExtendWith(OnScreen.class)
final class GalleryTest {
  @Start
  void start(Stage stage) {
    stage.show();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          false, 100
          true,  100
          false, 125
          false, 200
          true,  200
          """)
  void noWordIsCutOff(boolean dark, int textSize) throws Exception {
    List<String> cut = new ArrayList<>();
    WritableImage picture =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  Style style = new Style();
                  style.show(dark, textSize);
                  Scene scene = scene(style);
                  WritableImage drawn = Snapshot.of(scene, 1);
                  cut.addAll(CutWords.in(scene.getRoot()));
                  return drawn;
                })
            .get(30, TimeUnit.SECONDS);
    write(picture, (dark ? "dark-" : "light-") + textSize);
    assertThat(picture.getWidth()).isEqualTo(1366);
    assertThat(cut).isEmpty();
  }

  private static Scene scene(Style style) {
    Shell shell =
        new Shell(new Shell.Ways(_ -> {}, (_, answer) -> answer.accept(List.of()), () -> {}), true);
    shell.navigate(new Screen(Place.SCHOOLS, "Gallery", Gallery.page()));
    shell.pack("Bristol 2025");
    shell.saved(new SaveState.Saved(LocalTime.of(10, 42)));
    Scene scene = new Scene(shell.node(), 1366, 768);
    style.dress(scene);
    return scene;
  }

  private static void write(WritableImage picture, String name) throws IOException {
    Snapshot.write(picture, Path.of("target", "gallery", name + ".png"));
  }
}
