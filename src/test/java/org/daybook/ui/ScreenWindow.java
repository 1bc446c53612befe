package org.daybook.ui;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.ui.support.Style;
import org.daybook.ui.support.Tasks;
import org.testfx.util.WaitForAsyncUtils;

/// A screen of [ScreenPages] in a window one can press keys in.
final class ScreenWindow {
  private final Stage stage;

  ScreenWindow(Stage stage) {
    this.stage = stage;
  }

  /// Shows a page as the program does, and lets it settle.
  Scene show(String page, Path folder) throws Exception {
    Tasks tasks =
        new Tasks(
            Runnable::run,
            Runnable::run,
            Platform::runLater,
            mistake -> {
              throw new AssertionError(mistake);
            });
    Scene scene =
        onFx(
            () -> {
              Parent window = new ScreenPages(tasks, folder).window(page);
              Scene made = new Scene(window, 1000, 900);
              new Style().dress(made);
              stage.setX(0);
              stage.setY(0);
              stage.setScene(made);
              stage.show();
              return made;
            });
    WaitForAsyncUtils.waitForFxEvents();
    onFx(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
    return scene;
  }

  static <T> T onFx(Callable<T> action) throws Exception {
    return WaitForAsyncUtils.asyncFx(action).get(60, TimeUnit.SECONDS);
  }

  /// The node that hears the keys.
  static Node owner(Scene scene) throws Exception {
    return onFx(scene::getFocusOwner);
  }
}
