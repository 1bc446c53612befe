package org.daybook.ui.assurance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.grid.AssuranceGrid.RowGroup;
import org.daybook.domain.indicator.Rating;

/// The grid itself: headings that stay, and the rows by group beneath them.
///
/// Keys in a cell: arrows go to the next, Enter confirms what is suggested, 1, 2 and 3 rate,
/// 0 takes the rating back, V goes to the figure, C to the comment, E to the evidence. Keys in a
/// figure: Enter and Down go to the next, Up to the one before, Escape back to the cell.
final class GridTable extends VBox {
  private static final double SEEN_AROUND = 60;

  private final GridViewModel model;
  private final CellPanel panel;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Map<Spot, CellButton> cells = new HashMap<>();
  private final List<FigureField> figures = new ArrayList<>();
  private final Map<String, Label> counts = new HashMap<>();
  private boolean acted;

  GridTable(GridViewModel model, CellPanel panel) {
    this.model = model;
    this.panel = panel;
    setId("assurance-grid");
    getStyleClass().add("assurance-grid");
    model.reading().grid().groups().forEach(this::add);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    setVgrow(scroll, Priority.ALWAYS);
    GridPane head = head();
    scroll.viewportBoundsProperty().subscribe(seen -> head.setMaxWidth(seen.getWidth()));
    getChildren().setAll(head, scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.standing().subscribe(_ -> show());
    model.selected().subscribe(this::reveal);
  }

  /// Whether the last key did something here. Then its letter must not be typed where it led to.
  boolean hasActed() {
    return acted;
  }

  /// Forgets the last key.
  void idle() {
    acted = false;
  }

  /// Puts the focus on the cell one is at.
  void focusSelected() {
    cell(model.selected().get()).requestFocus();
  }

  private GridPane head() {
    GridPane head = new GridPane();
    head.getStyleClass().add("assurance-head");
    List<String> terms = model.reading().terms();
    GridRow.columns(head, terms.size());
    for (int i = 0; i < terms.size(); i++) {
      Label name = new Label(terms.get(i));
      name.getStyleClass().add("text-strong");
      Label count = new Label();
      count.setId("count-" + Spot.slug(terms.get(i)));
      count.getStyleClass().add("text-secondary");
      count.setWrapText(true);
      counts.put(terms.get(i), count);
      VBox heading = new VBox(name, count);
      heading.getStyleClass().add("assurance-heading");
      head.add(heading, i + 1, 0);
    }
    return head;
  }

  private void add(RowGroup group) {
    Label name = new Label(group.name());
    name.getStyleClass().addAll("text-section", "assurance-group");
    rows.getChildren().add(name);
    group
        .rows()
        .forEach(
            row -> {
              GridRow made = new GridRow(model, row);
              made.cells().forEach(cell -> cells.put(cell.spot(), cell));
              figures.addAll(made.figures());
              rows.getChildren().add(made);
            });
  }

  private void show() {
    cells.values().forEach(CellButton::show);
    counts.forEach(
        (term, count) -> {
          List<CellReading> all = model.reading().cells(term);
          long rated = all.stream().filter(cell -> cell.rated().isPresent()).count();
          count.setText(Strings.of("assurance.head.count", rated, all.size()));
        });
  }

  private void pressed(KeyEvent key) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown();
    acted =
        plain
            && (key.getTarget() instanceof CellButton
                ? inCell(key.getCode())
                : key.getTarget() instanceof TextField field && inFigure(key.getCode(), field));
    if (acted) {
      key.consume();
    }
  }

  private boolean inCell(KeyCode key) {
    switch (key) {
      case LEFT -> move(0, -1);
      case RIGHT -> move(0, 1);
      case UP -> move(-1, 0);
      case DOWN -> move(1, 0);
      case ENTER -> model.confirm();
      case DIGIT0, NUMPAD0, DELETE, BACK_SPACE -> model.takeBack();
      case V -> figuresAt(model.selected().get()).stream().findFirst().ifPresent(this::begin);
      case C -> panel.beginComment();
      case E -> panel.beginEvidence();
      default -> {
        return rates(key);
      }
    }
    return true;
  }

  private boolean rates(KeyCode key) {
    List<Rating> ratings = model.reading().ratings();
    int digit = key.isDigitKey() || key.isKeypadKey() ? "123456789".indexOf(digit(key)) : -1;
    if (digit < 0 || digit >= ratings.size()) {
      return false;
    }
    model.rate(ratings.get(digit));
    if (model.asking().get().isPresent()) {
      panel.beginReason();
    }
    return true;
  }

  private static String digit(KeyCode key) {
    String name = key.getName();
    return name.substring(name.length() - 1);
  }

  private boolean inFigure(KeyCode key, TextField field) {
    FigureField at =
        figures.stream().filter(figure -> figure.field() == field).findFirst().orElseThrow();
    List<FigureField> below =
        figures.stream().filter(f -> f.spot().term().equals(at.spot().term())).toList();
    int next = below.indexOf(at);
    switch (key) {
      case ESCAPE -> cell(at.spot()).begin();
      case ENTER, DOWN -> begin(below.get(Math.min(next + 1, below.size() - 1)));
      case UP -> begin(below.get(Math.max(next - 1, 0)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int down, int right) {
    model.move(down, right);
    focusSelected();
  }

  private void begin(FigureField figure) {
    figure.field().requestFocus();
    figure.field().selectAll();
  }

  private List<FigureField> figuresAt(Spot spot) {
    return figures.stream().filter(figure -> figure.spot().equals(spot)).toList();
  }

  /// Scrolls just so far that a cell, with a little around it, is seen.
  private void reveal(Spot spot) {
    Node row = cell(spot).getParent();
    Bounds at = row.getBoundsInParent();
    double seen = scroll.getViewportBounds().getHeight();
    double height = rows.getHeight() - seen;
    if (height > 0 && seen > 0) {
      double top = scroll.getVvalue() * height;
      double highest = at.getMaxY() + SEEN_AROUND - seen;
      double lowest = at.getMinY() - SEEN_AROUND;
      scroll.setVvalue(Math.clamp(Math.min(Math.max(top, highest), lowest) / height, 0, 1));
    }
  }

  private CellButton cell(Spot spot) {
    CellButton cell = cells.get(spot);
    if (cell == null) {
      throw new IllegalArgumentException("no cell " + spot.id());
    }
    return cell;
  }
}
