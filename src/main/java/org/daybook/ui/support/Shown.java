package org.daybook.ui.support;

import javafx.scene.Node;

/// Runs something whenever a screen comes to be shown, so that it never shows what was.
public final class Shown {
  private Shown() {}

  /// Runs `action` each time `screen` is put into a window.
  public static void in(Node screen, Runnable action) {
    screen
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                action.run();
              }
            });
  }
}
