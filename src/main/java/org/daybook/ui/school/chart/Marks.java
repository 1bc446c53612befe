package org.daybook.ui.school.chart;

import javafx.scene.layout.Region;

/// The marks of a chart: a disc where people agreed the category, a diamond where it is proposed.
final class Marks {
  private Marks() {}

  /// A mark that explains the marks, in no category's colour.
  static Region mark(boolean agreed) {
    Region mark = new Region();
    style(mark, agreed);
    return mark;
  }

  static void style(Region mark, boolean agreed) {
    mark.getStyleClass().addAll("category-mark", agreed ? "mark-agreed" : "mark-proposed");
  }
}
