package org.daybook.ui.assurance;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// One grid that is worked on, with the cell one is at beside it.
///
/// Keys: Ctrl+Z and Ctrl+Shift+Z undo and redo, unless somebody is typing; the rest stands at
/// [GridTable].
final class GridView extends BorderPane {
  private final GridViewModel model;
  private final GridTable table;

  GridView(GridViewModel model) {
    this.model = model;
    CellPanel panel = new CellPanel(model, this::focusSelected);
    this.table = new GridTable(model, panel);
    setCenter(table);
    setRight(panel);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void focusSelected() {
    table.focusSelected();
  }

  private void pressed(KeyEvent key) {
    boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    if (!typing && key.isShortcutDown() && key.getCode() == KeyCode.Z) {
      if (key.isShiftDown()) {
        model.redo();
      } else {
        model.undo();
      }
      key.consume();
    }
  }
}
