package org.daybook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.daybook.ui.support.Snapshot;
import org.daybook.ui.support.Style;
import org.daybook.ui.support.Tasks;
import org.testfx.util.WaitForAsyncUtils;

/// The window of a small laptop, of which pictures are kept in `target/screens`.
final class PictureWindow {
  static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  private final Stage stage;
  private final List<Throwable> mistakes = new ArrayList<>();
  private final Tasks tasks = new Tasks(Runnable::run, Runnable::run, Runnable::run, mistakes::add);
  private Scene scene = new Scene(new Region());
  private String suffix = "";

  PictureWindow(Stage stage) {
    this.stage = stage;
    stage.show();
  }

  /// Tasks that are done at once.
  Tasks tasks() {
    return tasks;
  }

  /// Shows what is made on the window's thread.
  ///
  /// @param textSize in percent
  void show(Callable<Parent> made, boolean dark, int textSize) throws Exception {
    Parent window = WaitForAsyncUtils.asyncFx(made).get(60, TimeUnit.SECONDS);
    suffix = (dark ? "dark-" : "light-") + textSize;
    act(
        _ -> {
          Style style = new Style();
          style.show(dark, textSize);
          scene = new Scene(window, WIDTH, HEIGHT);
          style.dress(scene);
          stage.setScene(scene);
        });
  }

  /// Does something on the window's thread and lets the window settle.
  void act(Consumer<Parent> action) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> action.accept(scene.getRoot()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Keeps a picture; no word may be cut off in it, nothing may stand beside the window, and where
  /// prose is written the reminder stands.
  ///
  /// @param name of the file, without what [#show] was told and its ending
  void keep(String name) throws Exception {
    List<String> wrong = new ArrayList<>();
    WritableImage picture =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  Snapshot.of(scene, 1);
                  wrong.addAll(CutWords.in(scene.getRoot()));
                  wrong.addAll(CutWords.beside(scene.getRoot(), WIDTH));
                  if (!Reminders.stand(scene.getRoot())) {
                    wrong.add("prose is written here and nothing reminds of names and grades");
                  }
                  return Snapshot.of(scene, 1);
                })
            .get(60, TimeUnit.SECONDS);
    Snapshot.write(picture, Path.of("target", "screens", name + "-" + suffix + ".png"));
    assertThat(mistakes).isEmpty();
    assertThat(wrong).isEmpty();
  }
}
