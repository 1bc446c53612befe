package org.daybook.ui.school.chart;

import javafx.scene.layout.Region;
import org.daybook.domain.history.CategoryLine.Point;
import org.daybook.ui.control.CategoryRamp;

/// The marks of a chart: a disc where people agreed the category, a diamond where it is proposed.
final class Marks {
  private Marks() {}

  /// @param categories how many there are
  static Region of(Point point, int categories) {
    Region mark = mark(point.agreed());
    if (categories > 1) {
      CategoryRamp.colour(mark, point.rank(), categories);
    }
    return mark;
  }

  /// A mark that explains the marks, in no category's colour.
  static Region mark(boolean agreed) {
    Region mark = new Region();
    mark.getStyleClass().addAll("category-mark", agreed ? "mark-agreed" : "mark-proposed");
    return mark;
  }
}
