package org.daybook.ui.support;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The key that leads out of a part of a screen.
public final class Escape {
  private Escape() {}

  /// Does something when Escape is pressed within a node and nothing in it wanted it.
  public static void from(Node node, Runnable leave) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
          }
        });
  }
}
