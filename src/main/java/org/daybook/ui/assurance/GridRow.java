package org.daybook.ui.assurance;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Measure;

/// A row of the grid: its name and its cells, and below each other its figures.
final class GridRow extends GridPane {
  private static final double NAME = 28;

  private final List<CellButton> cells = new ArrayList<>();
  private final List<FigureField> figures = new ArrayList<>();

  GridRow(GridViewModel model, Row row) {
    setId("row-" + row.id());
    getStyleClass().add("assurance-row");
    List<String> terms = model.reading().terms();
    columns(this, terms.size());
    Label name = new Label(row.name());
    name.setWrapText(true);
    name.getStyleClass().add("assurance-name");
    setValignment(name, VPos.TOP);
    add(name, 0, 0);
    for (int line = 0; line < row.measures().size(); line++) {
      add(measureName(row.measures().get(line)), 0, line + 1);
    }
    for (int column = 0; column < terms.size(); column++) {
      Spot spot = new Spot(terms.get(column), row);
      CellButton cell = new CellButton(model, spot);
      cells.add(cell);
      add(spread(cell), column + 1, 0);
      for (int line = 0; line < row.measures().size(); line++) {
        FigureField figure = new FigureField(model, spot, row.measures().get(line));
        figures.add(figure);
        add(spread(figure), column + 1, line + 1);
      }
    }
  }

  List<CellButton> cells() {
    return cells;
  }

  List<FigureField> figures() {
    return figures;
  }

  /// The columns of rows and headings alike: a name, then the terms.
  static void columns(GridPane pane, int terms) {
    ColumnConstraints name = new ColumnConstraints();
    name.setPercentWidth(NAME);
    pane.getColumnConstraints().setAll(name);
    for (int i = 0; i < terms; i++) {
      ColumnConstraints term = new ColumnConstraints();
      term.setPercentWidth((100 - NAME) / terms);
      pane.getColumnConstraints().add(term);
    }
  }

  private static Label measureName(Measure measure) {
    Label name = new Label(measure.name());
    name.setWrapText(true);
    name.getStyleClass().addAll("text-secondary", "assurance-measure");
    return name;
  }

  private static Node spread(Region node) {
    node.setMinWidth(0);
    node.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setFillWidth(node, true);
    setFillHeight(node, true);
    return node;
  }
}
