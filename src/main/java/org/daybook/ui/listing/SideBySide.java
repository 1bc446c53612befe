package org.daybook.ui.listing;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two things side by side while there is room for both, else the second below the first.
///
/// The first takes the room left by the second; its least width, from the style sheet and so in
/// step with the size of text, decides when there is too little.
public final class SideBySide extends Pane {
  private final Region first;
  private final Region second;
  private final double gap;

  public SideBySide(double gap, Region first, Region second) {
    super(first, second);
    this.gap = gap;
    this.first = first;
    this.second = second;
    setMinWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) + gap + second.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? computePrefWidth(-1) : width;
    if (room < needed()) {
      return first.prefHeight(room) + gap + second.prefHeight(room);
    }
    double side = second.prefWidth(-1);
    return Math.max(first.prefHeight(room - gap - side), second.prefHeight(side));
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth();
    if (room < needed()) {
      double above = first.prefHeight(room);
      first.resizeRelocate(0, 0, room, above);
      second.resizeRelocate(0, above + gap, room, second.prefHeight(room));
    } else {
      double side = second.prefWidth(-1);
      double height = getHeight();
      first.resizeRelocate(0, 0, room - gap - side, height);
      second.resizeRelocate(room - side, 0, side, Math.min(height, second.maxHeight(side)));
    }
  }

  private double needed() {
    return first.minWidth(-1) + gap + second.prefWidth(-1);
  }
}
