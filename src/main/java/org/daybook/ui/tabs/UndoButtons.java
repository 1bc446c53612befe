package org.daybook.ui.tabs;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.UndoKeys;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Undo and redo, at the far end of a strip of parts.
///
/// Keys, once the screen hands them on: Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z.
public final class UndoButtons extends HBox {
  private final Runnable undoing;
  private final Runnable redoing;
  private final Button undo;
  private final Button redo;

  public UndoButtons(Runnable undo, Runnable redo) {
    this.undoing = undo;
    this.redoing = redo;
    this.undo = step("undo", "tabs.undo.verb", "tabs.undo.keys", Material2OutlinedMZ.UNDO, undo);
    this.redo = step("redo", "tabs.redo.verb", "tabs.redo.keys", Material2OutlinedMZ.REDO, redo);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(this.undo, this.redo);
  }

  /// Follows what can be undone and redone. Returns this.
  public UndoButtons following(ObservableValue<Boolean> canUndo, ObservableValue<Boolean> canRedo) {
    canUndo.subscribe(can -> undo.setDisable(!can));
    canRedo.subscribe(can -> redo.setDisable(!can));
    return this;
  }

  /// Undoes or redoes if this key asks for it and nobody is typing, whose own typing it would then
  /// undo; says whether it did.
  public boolean undoes(KeyEvent key) {
    return UndoKeys.undoes(key, this, undoing, redoing);
  }

  private static Button step(String id, String verb, String keys, Ikon icon, Runnable action) {
    Button button = new Button(Strings.of(verb), new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("quiet");
    button.setTooltip(new Tooltip(Strings.of(keys)));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
