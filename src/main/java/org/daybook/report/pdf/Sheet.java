package org.daybook.report.pdf;

import com.itextpdf.kernel.geom.PageSize;
import org.daybook.report.page.NoteContent.Orientation;

/// A sheet of paper with its margins; lengths in points.
record Sheet(PageSize size) {
  static final float SIDE = 64;
  static final float TOP = 68;
  static final float BOTTOM = 70;

  static Sheet of(Orientation orientation) {
    return new Sheet(
        switch (orientation) {
          case PORTRAIT -> PageSize.A4;
          case LANDSCAPE -> PageSize.A4.rotate();
        });
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
