package org.daybook.ui.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.ui.judging.model.AreaRows;
import org.daybook.ui.judging.model.AreaRows.AspectRow;
import org.daybook.ui.judging.model.CategorySummary;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;

/// Where I am in the whole: all aspects by area, and how far each is judged.
final class AspectList extends ScrollPane {
  // Rows above and below that stay in sight, so that one sees where one is going.
  private static final double SEEN_AROUND = 3;

  private final JudgingViewModel judging;
  private final VBox list = new VBox();
  private final Label since = new Label();
  private final Label carried = new Label();
  private final Button confirmAll = new Button(Strings.of("judging.carried.confirm-all"));
  private final Map<String, Label> counts = new HashMap<>();
  private final Map<String, AspectRowView> rows = new HashMap<>();
  private boolean begun;

  AspectList(JudgingViewModel judging) {
    this.judging = judging;
    setId("aspects");
    getStyleClass().add("aspect-list");
    setAccessibleText(Strings.of("judging.list.label"));
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    since.setId("since-last");
    since.getStyleClass().addAll("text-secondary", "since-last");
    since.setWrapText(true);
    since.setMinHeight(USE_PREF_SIZE);
    carried.setId("carried-count");
    carried.getStyleClass().addAll("text-secondary", "since-last");
    carried.setWrapText(true);
    carried.setMinHeight(USE_PREF_SIZE);
    confirmAll.setId("carried-confirm-all");
    confirmAll.getStyleClass().add("link");
    confirmAll.setOnAction(_ -> judging.confirmAll());
    list.getChildren().addAll(since, carried, confirmAll);
    judging.framework().areas().forEach(this::add);
    list.getStyleClass().add("aspect-list-content");
    setContent(list);
    ReadOnly.steps(this);
    widthProperty().subscribe(_ -> fit());
    row(judging.framework().aspects().getFirst().id()).onTextSize(this::fit);
    judging.areas().subscribe(this::show);
    judging.summary().subscribe(this::compare);
    judging.sheet().subscribe(sheet -> select(sheet.aspect().id()));
    list.needsLayoutProperty().subscribe(this::laidOut);
  }

  /// Moves the focus to the selected aspect.
  void focusSelected() {
    row(judging.sheet().get().aspect().id()).requestFocus();
  }

  /// Shows the aspect one begins with, once it is known where it stands.
  private void laidOut(boolean stillToDo) {
    if (!stillToDo && !begun && getViewportBounds().getHeight() > 0) {
      begun = true;
      reveal(row(judging.sheet().get().aspect().id()));
    }
  }

  private void fit() {
    rows.values().forEach(row -> row.fit(getWidth()));
  }

  private void add(Area area) {
    Label name = new Label(area.name());
    name.getStyleClass().add("text-strong");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = new Label();
    count.setId("count-" + area.id());
    count.getStyleClass().add("text-secondary");
    count.setMinWidth(USE_PREF_SIZE);
    counts.put(area.id(), count);
    HBox head = new HBox(name, count);
    head.getStyleClass().add("area-head");
    list.getChildren().add(head);
    area.aspects().forEach(this::add);
  }

  private void add(Aspect aspect) {
    AspectRowView row = ReadOnly.reads(new AspectRowView(aspect.id()));
    row.setOnMousePressed(
        _ -> {
          judging.select(aspect.id());
          row.requestFocus();
        });
    rows.put(aspect.id(), row);
    list.getChildren().add(row);
  }

  private void show(List<AreaRows> areas) {
    int categories = judging.framework().categories().size();
    for (AreaRows area : areas) {
      Label count = counts.get(area.id());
      if (count != null) {
        count.setText(Strings.of("judging.list.count", area.placed(), area.applicable()));
        count.setAccessibleText(
            Strings.of("judging.list.count-spoken", area.name(), area.placed(), area.applicable()));
      }
      area.aspects().forEach(row -> row(row.id()).show(row, categories));
    }
    count(
        (int)
            areas.stream()
                .flatMap(area -> area.aspects().stream())
                .filter(AspectRow::carried)
                .count());
  }

  private void count(int unconfirmed) {
    carried.setText(Strings.of("judging.carried.count", unconfirmed));
    Shown.when(unconfirmed > 0, carried, confirmAll);
  }

  private void compare(CategorySummary summary) {
    since.setText(summary.since());
    Shown.when(!summary.since().isEmpty(), since);
  }

  private void select(String aspect) {
    boolean focused = rows.values().stream().anyMatch(Node::isFocused);
    rows.forEach((id, row) -> row.select(id.equals(aspect)));
    if (focused) {
      row(aspect).requestFocus();
    }
    reveal(row(aspect));
  }

  /// Scrolls just so far that a row, with a little around it, is seen.
  private void reveal(Node row) {
    Bounds at = row.getBoundsInParent();
    double height = list.getHeight() - getViewportBounds().getHeight();
    if (height > 0) {
      double around = SEEN_AROUND * at.getHeight();
      double top = getVvalue() * height;
      double highest = at.getMaxY() + around - getViewportBounds().getHeight();
      double lowest = at.getMinY() - around;
      setVvalue(Math.clamp(Math.min(Math.max(top, highest), lowest) / height, 0, 1));
    }
  }

  private AspectRowView row(String aspect) {
    AspectRowView row = rows.get(aspect);
    if (row == null) {
      throw new IllegalArgumentException("no row for aspect " + aspect);
    }
    return row;
  }
}
