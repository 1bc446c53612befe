package org.daybook.report.pdf;

import com.itextpdf.kernel.geom.PageSize;
import org.daybook.report.page.NoteContent.Orientation;

/// A sheet of paper with its margins, and how much air is on it; lengths in points.
record Sheet(PageSize size, Spacing spacing) {
  static final float SIDE = 64;
  static final float TOP = 68;
  static final float BOTTOM = 70;

  Sheet(Orientation orientation, Spacing spacing) {
    this(
        switch (orientation) {
          case PORTRAIT -> PageSize.A4;
          case LANDSCAPE -> PageSize.A4.rotate();
        },
        spacing);
  }

  /// So much of a distance between two things as this sheet affords.
  float gap(float points) {
    return spacing.of(points);
  }

  /// The width there is for text.
  float width() {
    return size.getWidth() - 2 * SIDE;
  }

  /// The height there is for text.
  float height() {
    return size.getHeight() - TOP - BOTTOM;
  }
}
