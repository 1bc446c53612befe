package org.daybook.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.TableRow;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question.Column;
import org.daybook.domain.form.Question.Table;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Lines that one adds and takes away, under the headings of their groups.
final class TableEditor extends VBox {
  private static final double TEXT = 3;
  private static final double NARROW = 2;
  private static final double AWAY = 0.6;

  private final FormViewModel model;
  private final Part part;
  private final Table table;
  private final Map<Integer, GridPane> grids = new LinkedHashMap<>();
  private final Map<UUID, List<Node>> lines = new LinkedHashMap<>();
  private final HBox removed = new HBox(Space.M);
  private boolean adding;

  TableEditor(FormViewModel model, Part part, Table table) {
    super(Space.M);
    this.model = model;
    this.part = part;
    this.table = table;
    setId("table-" + part.id());
    if (table.groups().isEmpty()) {
      addGroup(0, "");
    } else {
      for (int group = 1; group <= table.groups().size(); group++) {
        addGroup(group, table.groups().get(group - 1));
      }
    }
    Button undo = new Button(Strings.of("form.table.undo"));
    undo.setId("undo-" + part.id());
    undo.setOnAction(_ -> model.undo());
    removed.getChildren().setAll(new Label(Strings.of("form.table.removed")), undo);
    removed.setAlignment(Pos.CENTER_LEFT);
    offer(removed, false);
    getChildren().add(removed);
    model.standing().subscribe(_ -> show(model.answers().rows(part.id())));
  }

  private void addGroup(int group, String name) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-table");
    widths(grid);
    for (int n = 0; n < table.columns().size(); n++) {
      Label head = new Label(table.columns().get(n).name());
      head.getStyleClass().add("form-table-head");
      head.setWrapText(true);
      grid.add(head, n, 0);
    }
    grids.put(group, grid);
    Button add = new Button(Strings.of("form.table.add"), new FontIcon(Material2OutlinedAL.ADD));
    add.setId("add-" + part.id() + (group == 0 ? "" : "-" + group));
    add.setAccessibleText(name.isEmpty() ? add.getText() : Strings.of("form.table.add-to", name));
    add.getStyleClass().add("quiet");
    add.setOnAction(
        _ -> {
          adding = true;
          model.addRow(part.id(), group);
        });
    VBox box = new VBox(Space.XS);
    if (!name.isEmpty()) {
      Label heading = new Label(name);
      heading.getStyleClass().add("text-strong");
      heading.setWrapText(true);
      box.getChildren().add(heading);
    }
    box.getChildren().addAll(grid, add);
    getChildren().add(box);
  }

  private void widths(GridPane grid) {
    List<Double> shares = new ArrayList<>();
    table.columns().forEach(c -> shares.add(narrow(c) ? NARROW : TEXT));
    shares.add(AWAY);
    double all = shares.stream().mapToDouble(share -> share).sum();
    for (double share : shares) {
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100 * share / all);
      width.setMinWidth(0);
      grid.getColumnConstraints().add(width);
    }
  }

  private void show(List<TableRow> rows) {
    List<UUID> wanted = rows.stream().map(TableRow::id).toList();
    List<UUID> gone = lines.keySet().stream().filter(id -> !wanted.contains(id)).toList();
    gone.forEach(
        id -> {
          List<Node> nodes = lines.get(id);
          grids.values().forEach(grid -> grid.getChildren().removeAll(nodes));
          lines.remove(id);
        });
    if (!gone.isEmpty()) {
      offer(removed, true);
    }
    boolean fresh = false;
    for (TableRow row : rows) {
      if (!lines.containsKey(row.id())) {
        lines.put(row.id(), line(row));
        fresh = true;
      }
    }
    if (fresh) {
      offer(removed, false);
    }
    arrange(rows);
    if (fresh && adding) {
      adding = false;
      begin(rows.getLast());
    }
  }

  /// Puts the lines in their order; a grid without lines shows no heads.
  private void arrange(List<TableRow> rows) {
    grids.forEach(
        (group, grid) -> {
          int at = 1;
          for (TableRow row : rows) {
            if (row.group() == group) {
              List<Node> nodes = lines.getOrDefault(row.id(), List.of());
              for (Node node : nodes) {
                if (node.getParent() != grid) {
                  grid.getChildren().add(node);
                }
                GridPane.setRowIndex(node, at);
              }
              at++;
            }
          }
          offer(grid, at > 1);
        });
  }

  private List<Node> line(TableRow row) {
    List<Node> nodes = new ArrayList<>();
    for (int n = 1; n <= table.columns().size(); n++) {
      Column column = table.columns().get(n - 1);
      Node cell = cell(row.id(), n, column);
      GridPane.setColumnIndex(cell, n - 1);
      GridPane.setValignment(cell, VPos.TOP);
      nodes.add(cell);
    }
    Button away = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
    away.setId("remove-" + row.id());
    away.getStyleClass().addAll("quiet", "small", "form-remove");
    away.setAccessibleText(Strings.of("form.table.remove"));
    away.setOnAction(_ -> model.removeRow(part.id(), row.id()));
    GridPane.setColumnIndex(away, table.columns().size());
    GridPane.setValignment(away, VPos.TOP);
    nodes.add(away);
    return nodes;
  }

  private Node cell(UUID row, int n, Column column) {
    String id = "cell-" + part.id() + "-" + n + "-" + row;
    if (column.date()) {
      return new DateEditor(id, column.name(), model.day(part.id(), row, n));
    }
    if (!column.choices().isEmpty()) {
      return choice(id, row, n, column);
    }
    Draft draft = model.draft(part.id(), row, n);
    return new ProseArea(id, column.name(), draft.text(), draft::save).bare().growing(1, 8);
  }

  private Node choice(String id, UUID row, int n, Column column) {
    ComboBox<String> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(column.name());
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().add("");
    box.getItems().addAll(column.choices());
    model
        .standing()
        .subscribe(
            _ -> {
              String given = given(row, n);
              box.getSelectionModel().select(given.isEmpty() ? 0 : Integer.parseInt(given));
            });
    box.setOnAction(
        _ -> {
          int chosen = box.getSelectionModel().getSelectedIndex();
          answer(row, n, chosen <= 0 ? "" : Integer.toString(chosen));
        });
    return box;
  }

  private String given(UUID row, int n) {
    return FormViewModel.cell(model.answers(), part.id(), row, n);
  }

  private void answer(UUID row, int n, String answer) {
    if (!given(row, n).equals(answer)) {
      model.answer(part.id(), row, n, answer);
    }
  }

  private void begin(TableRow row) {
    Node first = lines.getOrDefault(row.id(), List.of()).getFirst();
    if (first instanceof ProseArea area) {
      area.begin();
    } else {
      first.requestFocus();
    }
  }

  private static boolean narrow(Column column) {
    return column.date() || !column.choices().isEmpty();
  }

  private static void offer(Node node, boolean offered) {
    node.setVisible(offered);
    node.setManaged(offered);
  }
}
