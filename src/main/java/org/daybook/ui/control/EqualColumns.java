package org.daybook.ui.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;

/// Columns that share the width equally, whatever is in them, as high as their wrapped text needs.
public final class EqualColumns extends GridPane {
  public EqualColumns() {
    RowConstraints row = new RowConstraints();
    row.setValignment(VPos.TOP);
    getRowConstraints().setAll(row);
  }

  /// Adds a column at the right.
  public void add(Node column) {
    addRow(0, column);
    int columns = getChildren().size();
    ColumnConstraints share = new ColumnConstraints();
    share.setPercentWidth(100.0 / columns);
    share.setMinWidth(0);
    getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      getColumnConstraints().add(share);
    }
  }

  /// Takes all columns away.
  public void clear() {
    getChildren().clear();
    getColumnConstraints().clear();
  }
}
