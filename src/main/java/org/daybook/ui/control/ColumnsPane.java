package org.daybook.ui.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its children in columns of one width, in as few rows as their least widths allow; rows are
/// filled evenly, so that six columns become three and three rather than five and one.
public final class ColumnsPane extends Pane {
  private final double gap;

  /// @param gap between columns and between rows, in pixels
  public ColumnsPane(double gap) {
    this.gap = gap;
    getStyleClass().add("columns");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return leastColumn() + around().getLeft() + around().getRight();
  }

  @Override
  protected double computePrefWidth(double height) {
    int columns = getManagedChildren().size();
    return columns * (leastColumn() + gap) - gap + around().getLeft() + around().getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = inner(width < 0 ? prefWidth(-1) : width);
    double height = around().getTop() + around().getBottom() - gap;
    for (List<Node> row : rows(inner)) {
      height += tallest(row, column(inner)) + gap;
    }
    return Math.max(0, height);
  }

  @Override
  protected void layoutChildren() {
    double inner = inner(getWidth());
    double column = column(inner);
    double y = around().getTop();
    for (List<Node> row : rows(inner)) {
      double height = tallest(row, column);
      double x = around().getLeft();
      for (Node child : row) {
        double left = snapPositionX(x);
        child.resizeRelocate(left, y, snapPositionX(x + column) - left, height);
        x += column + gap;
      }
      y += height + gap;
    }
  }

  private double leastColumn() {
    return getManagedChildren().stream().mapToDouble(c -> c.minWidth(-1)).max().orElse(0);
  }

  private double inner(double width) {
    return width - around().getLeft() - around().getRight();
  }

  private double column(double inner) {
    int columns = perRow(inner);
    return (inner - (columns - 1) * gap) / columns;
  }

  private int perRow(double inner) {
    int all = Math.max(1, getManagedChildren().size());
    int fitting = (int) Math.clamp((inner + gap) / (leastColumn() + gap), 1, all);
    int rows = Math.ceilDiv(all, fitting);
    return Math.ceilDiv(all, rows);
  }

  private List<List<Node>> rows(double inner) {
    List<Node> children = getManagedChildren();
    int perRow = perRow(inner);
    return IntStream.iterate(0, i -> i < children.size(), i -> i + perRow)
        .mapToObj(i -> children.subList(i, Math.min(children.size(), i + perRow)))
        .toList();
  }

  private static double tallest(List<Node> row, double width) {
    return row.stream().mapToDouble(child -> Math.ceil(child.prefHeight(width))).max().orElse(0);
  }

  private Insets around() {
    return getInsets();
  }
}
