package org.daybook.ui.assurance;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import org.daybook.ui.support.UndoKeys;

/// One grid that is worked on, with the cell one is at beside it.
///
/// Keys: Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo, unless somebody is typing; the rest stands at
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
    if (UndoKeys.undoes(key, this, model::undo, model::redo)) {
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
