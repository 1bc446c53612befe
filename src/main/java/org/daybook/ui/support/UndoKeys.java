package org.daybook.ui.support;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that undo and redo on every screen: Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y (Cmd on a Mac).
public final class UndoKeys {
  private UndoKeys() {}

  /// Undoes or redoes if a key asks for it; says whether it did.
  ///
  /// Where somebody is typing it does neither, for the field then undoes what was typed.
  ///
  /// @param screen the one the key was pressed on
  public static boolean undoes(KeyEvent key, Node screen, Runnable undo, Runnable redo) {
    boolean typing =
        screen.getScene() != null && screen.getScene().getFocusOwner() instanceof TextInputControl;
    if (typing || !key.isShortcutDown() || key.isAltDown()) {
      return false;
    }
    boolean z = key.getCode() == KeyCode.Z;
    if (z && !key.isShiftDown()) {
      undo.run();
      return true;
    }
    if (z || (key.getCode() == KeyCode.Y && !key.isShiftDown())) {
      redo.run();
      return true;
    }
    return false;
  }
}
