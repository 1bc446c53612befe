package org.daybook.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question.Column;
import org.daybook.domain.form.Question.Matrix;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// A cell for each row and column. Arrow keys go from cell to cell; a cell is written in where it
/// stands.
final class MatrixEditor extends VBox {
  private static final double HEAD = 2.2;
  private static final double TEXT = 3;
  private static final double NARROW = 1.5;

  private final GridPane grid = new GridPane();
  private final List<List<MatrixCell>> cells = new ArrayList<>();
  private final int columns;

  /// @param editable false for a locked form
  MatrixEditor(FormViewModel model, Part part, Matrix matrix, boolean editable) {
    super(Space.XS);
    columns = matrix.columns().size();
    grid.setId("matrix-" + part.id());
    grid.getStyleClass().add("matrix");
    grid.setAccessibleText(part.title());
    widths(matrix.columns());
    grid.add(head("", "matrix-corner"), 0, 0);
    for (int column = 1; column <= columns; column++) {
      grid.add(head(matrix.columns().get(column - 1).name(), "matrix-column"), column, 0);
    }
    for (int row = 1; row <= matrix.rows().size(); row++) {
      grid.add(head(matrix.rows().get(row - 1), "matrix-row"), 0, row);
      cells.add(row(model, part, matrix, row, editable));
    }
    for (int row = 0; row <= matrix.rows().size(); row++) {
      RowConstraints height = new RowConstraints();
      height.setValignment(VPos.TOP);
      height.setFillHeight(true);
      grid.getRowConstraints().add(height);
    }
    getChildren().add(grid);
    if (editable) {
      Label keys = new Label(Strings.of("form.matrix.keys"));
      keys.getStyleClass().add("text-secondary");
      getChildren().add(keys);
      if (matrix.everyCell() && matrix.columns().stream().allMatch(MatrixEditor::written)) {
        getChildren().add(rest(model, part));
      }
      grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }
    model
        .standing()
        .subscribe(_ -> cells.forEach(line -> line.forEach(cell -> cell.show(model.answers()))));
  }

  private static boolean written(Column column) {
    return column.choices().isEmpty() && !column.date();
  }

  /// Says of the empty cells that they do not apply; the button goes once there are none.
  private Button rest(FormViewModel model, Part part) {
    Button rest =
        new Button(Strings.of("form.matrix.rest", Strings.of("form.matrix.not-relevant")));
    rest.setId("rest-" + part.id());
    rest.setOnAction(
        _ -> {
          cells.getFirst().getFirst().requestFocus();
          model.fillRest(part.id());
        });
    model
        .standing()
        .subscribe(
            _ ->
                Shown.when(
                    cells.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.isEmpty(model.answers())),
                    rest));
    return rest;
  }

  private List<MatrixCell> row(
      FormViewModel model, Part part, Matrix matrix, int row, boolean editable) {
    List<MatrixCell> line = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      Column asked = matrix.columns().get(column - 1);
      String name = Strings.of("form.matrix.cell", matrix.rows().get(row - 1), asked.name());
      MatrixCell cell =
          new MatrixCell(
              model, new MatrixCell.Place(part.id(), row, column, name), asked, editable);
      line.add(cell);
      grid.add(cell, column, row);
    }
    return line;
  }

  private void widths(List<Column> asked) {
    List<Double> shares = new ArrayList<>(List.of(HEAD));
    asked.forEach(c -> shares.add(c.date() || !c.choices().isEmpty() ? NARROW : TEXT));
    double all = shares.stream().mapToDouble(share -> share).sum();
    for (double share : shares) {
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100 * share / all);
      width.setMinWidth(0);
      width.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(width);
    }
  }

  private static Label head(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("matrix-head", style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return label;
  }

  private void pressed(KeyEvent key) {
    if (!(key.getTarget() instanceof MatrixCell cell)) {
      return;
    }
    int row = cell.place().row() - 1;
    int column = cell.place().column() - 1;
    boolean went =
        switch (key.getCode()) {
          case UP -> go(row - 1, column);
          case DOWN -> go(row + 1, column);
          case LEFT -> go(row, column - 1);
          case RIGHT -> go(row, column + 1);
          default -> false;
        };
    if (went) {
      key.consume();
    }
  }

  private boolean go(int row, int column) {
    if (row >= 0 && row < cells.size() && column >= 0 && column < columns) {
      cells.get(row).get(column).requestFocus();
    }
    return true;
  }
}
