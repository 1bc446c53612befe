package org.daybook.report.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import org.daybook.domain.plan.Rag;

/// The sizes of type and the colours of a note, all in one place; lengths in points.
final class Paper {
  /// Prose is narrower than tables: about 80 characters a line.
  static final float PROSE = 400;

  static final float BODY = 10.5f;
  static final float TABLE = 9.5f;
  static final float SMALL = 8.5f;

  static final Color INK = rgb(0x1B2530);
  static final Color QUIET = rgb(0x52606D);
  static final Color LINE = rgb(0xD3DAE0);
  static final Color ACCENT = rgb(0x1D4E6B);
  static final Color TINT = rgb(0xEDF3F7);
  static final Color BAR = rgb(0x9DB2C0);
  static final Color ALERT = rgb(0xA32018);
  static final Color ALERT_TINT = rgb(0xFCF2F1);

  private Paper() {}

  static Border line() {
    return new SolidBorder(LINE, 0.6f);
  }

  static Color colour(Rag rag) {
    return switch (rag) {
      case RED -> ALERT;
      case AMBER -> rgb(0x9A6700);
      case GREEN -> rgb(0x1A7F37);
    };
  }

  private static Color rgb(int value) {
    return new DeviceRgb(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
  }
}
