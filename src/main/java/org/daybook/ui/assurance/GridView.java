package org.daybook.ui.assurance;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/// One grid that is worked on, with the cell one is at beside it.
///
/// Keys: Ctrl+Z and Ctrl+Shift+Z undo and redo, unless somebody is typing; the rest stands at
/// [GridTable].
final class GridView extends GridPane {
  private static final double TABLE = 72;

  private final GridViewModel model;
  private final GridTable table;

  GridView(GridViewModel model) {
    this.model = model;
    CellPanel panel = new CellPanel(model, this::focusSelected);
    this.table = new GridTable(model, panel);
    getColumnConstraints().setAll(column(TABLE), column(100 - TABLE));
    RowConstraints row = new RowConstraints();
    row.setPercentHeight(100);
    getRowConstraints().setAll(row);
    addRow(0, table, panel);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  void focusSelected() {
    table.focusSelected();
  }

  private void pressed(KeyEvent key) {
    table.idle();
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

  private void typed(KeyEvent key) {
    if (table.hasActed()) {
      key.consume();
    }
  }

  private static ColumnConstraints column(double share) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(share);
    return column;
  }
}
