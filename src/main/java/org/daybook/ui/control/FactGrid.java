package org.daybook.ui.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts as pairs of name and value, one a row: the address of a school, the dates of a visit.
public final class FactGrid extends GridPane {
  public FactGrid() {
    getStyleClass().add("fact-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names, values);
  }

  /// Adds a fact; one without a value is left out. Returns this.
  public FactGrid add(String name, String value) {
    return value.isBlank() ? this : add(name, words(value));
  }

  /// Adds a fact shown by a node, such as a category. Returns this.
  public FactGrid add(String name, Node value) {
    Label label = new Label(name);
    label.getStyleClass().add("fact-name");
    label.setLabelFor(value);
    setValignment(label, VPos.TOP);
    addRow(getRowCount(), label, value);
    return this;
  }

  /// Takes all facts away.
  public void clear() {
    getChildren().clear();
  }

  private static Label words(String value) {
    Label label = new Label(value);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
