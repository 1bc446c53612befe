package org.daybook.ui.school.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.daybook.application.words.Strings;
import org.daybook.domain.history.CategoryLine;
import org.daybook.domain.history.CategoryLine.Point;

/// One line of categories as steps over time: the categories by name on the left, the strongest on
/// top; the half-terms beneath. A disc is agreed, a diamond only proposed.
///
/// Screen readers hear all of it as one sentence per visit. A mark opens its visit.
public final class CategoryChart extends Region {
  /// In widths of a letter m.
  private static final double ROW = 2.3;

  private static final double MARK = 1.1;
  private static final double GAP = 0.8;
  private static final double SIDE = 3;
  private static final double WIDTH = 44;

  private final CategoryLine line;
  private final List<Label> names = new ArrayList<>();
  private final List<Line> grid = new ArrayList<>();
  private final Polyline steps = new Polyline();
  private final List<Region> marks = new ArrayList<>();
  private final List<Label> terms = new ArrayList<>();

  /// @param name for screen readers: what is shown, and by which framework
  /// @param openVisit opens the visit whose mark is pressed
  public CategoryChart(CategoryLine line, String name, Consumer<UUID> openVisit) {
    this.line = line;
    getStyleClass().add("category-chart");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Strings.of("school.chart.spoken", name, spoken()));
    for (String category : line.names()) {
      names.add(label("category-chart-name", category));
      Line across = new Line();
      across.getStyleClass().add("category-chart-grid");
      grid.add(across);
    }
    steps.getStyleClass().add("category-chart-steps");
    for (Point point : line.points()) {
      marks.add(new PointMark(point, line.names(), () -> openVisit.accept(point.visit())));
      terms.add(label("category-chart-term", point.term() + "\n" + point.year()));
    }
    getChildren().addAll(grid);
    getChildren().add(steps);
    getChildren().addAll(marks);
    getChildren().addAll(names);
    getChildren().addAll(terms);
  }

  private String spoken() {
    return line.points().stream()
        .map(point -> PointMark.words(point, line.names()))
        .collect(Collectors.joining("; "));
  }

  private static Label label(String style, String words) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private double em() {
    return names.getFirst().getFont().getSize();
  }

  @Override
  protected double computeMinWidth(double height) {
    return left() + 4 * SIDE * em();
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    return names.size() * ROW * em() + terms.getFirst().prefHeight(-1) + GAP * em();
  }

  private double left() {
    return names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0) + GAP * em();
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double left = left();
    double right = Math.max(left + 1, getWidth());
    for (int i = 0; i < names.size(); i++) {
      Label name = names.get(i);
      name.autosize();
      name.relocate(0, y(i + 1) - name.getHeight() / 2);
      Line across = grid.get(i);
      across.setStartX(left);
      across.setEndX(right);
      across.setStartY(y(i + 1));
      across.setEndY(y(i + 1));
    }
    double first = left + SIDE * em;
    List<Double> xs = places(first, Math.max(first, right - SIDE * em));
    steps.getPoints().setAll(corners(xs));
    for (int i = 0; i < marks.size(); i++) {
      Region mark = marks.get(i);
      mark.resize(MARK * em, MARK * em);
      mark.relocate(xs.get(i) - MARK * em / 2, y(line.points().get(i).rank()) - MARK * em / 2);
    }
    name(xs);
  }

  private double y(int rank) {
    return (rank - 0.5) * ROW * em();
  }

  /// Where each point stands: apart as far as the days are.
  private List<Double> places(double from, double to) {
    long start = line.from().toEpochDay();
    long days = line.points().getLast().on().toEpochDay() - start;
    return line.points().stream()
        .map(
            point ->
                days == 0 ? from : from + (to - from) * (point.on().toEpochDay() - start) / days)
        .toList();
  }

  private List<Double> corners(List<Double> xs) {
    List<Double> corners = new ArrayList<>();
    for (int i = 0; i < xs.size(); i++) {
      double y = y(line.points().get(i).rank());
      if (i > 0) {
        corners.add(xs.get(i));
        corners.add(y(line.points().get(i - 1).rank()));
      }
      corners.add(xs.get(i));
      corners.add(y);
    }
    return corners;
  }

  /// Names the half-terms beneath, leaving out those for which there is no room; the last has it.
  private void name(List<Double> xs) {
    double em = em();
    double top = names.size() * ROW * em + GAP * em / 2;
    terms.forEach(Label::autosize);
    double end = start(xs, xs.size() - 1) - GAP * em;
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < xs.size(); i++) {
      Label term = terms.get(i);
      double start = start(xs, i);
      boolean last = i == xs.size() - 1;
      boolean room = last || (start >= free && start + term.getWidth() <= end);
      term.setVisible(room);
      term.relocate(start, top);
      free = room ? start + term.getWidth() + GAP * em : free;
    }
  }

  private double start(List<Double> xs, int i) {
    return xs.get(i) - terms.get(i).getWidth() / 2;
  }
}
