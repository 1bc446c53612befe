package org.daybook.ui.writing;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Chapters, the page to fill in, and what is wrong: side by side while there is room for all
/// three, else what is wrong above the page.
///
/// Least widths come from the style sheet and so grow with the size of text.
final class WritingColumns extends Pane {
  /// What is wrong takes no more of the height than this when it stands above the page.
  private static final double MOST_ABOVE = 0.4;

  private final Region chapters;
  private final Region page;
  private final Region wrong;

  WritingColumns(Region chapters, Region page, Region wrong) {
    super(chapters, page, wrong);
    this.chapters = chapters;
    this.page = page;
    this.wrong = wrong;
    setMinWidth(0);
  }

  @Override
  protected void layoutChildren() {
    double left = snapSizeX(chapters.prefWidth(-1));
    double side = snapSizeX(wrong.prefWidth(-1));
    double width = getWidth();
    double height = getHeight();
    chapters.resizeRelocate(0, 0, left, height);
    if (width < left + page.minWidth(-1) + side) {
      double room = width - left;
      double above = snapSizeY(Math.min(wrong.prefHeight(room), height * MOST_ABOVE));
      wrong.resizeRelocate(left, 0, room, above);
      page.resizeRelocate(left, above, room, height - above);
    } else {
      page.resizeRelocate(left, 0, width - left - side, height);
      wrong.resizeRelocate(width - side, 0, side, height);
    }
  }
}
