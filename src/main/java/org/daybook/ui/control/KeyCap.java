package org.daybook.ui.control;

import javafx.scene.control.Label;

/// The key that does what a button does, set apart from its words: names of categories may begin
/// with a number.
public final class KeyCap extends Label {
  /// @param key as it is printed on the keyboard
  public KeyCap(int key) {
    super(Integer.toString(key));
    getStyleClass().add("keycap");
  }
}
