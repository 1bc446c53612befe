package org.daybook.report.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import org.daybook.report.page.NoteContent.Frame;

/// What stands around the text of every page: marks, head, page number, confidentiality.
///
/// Drawn last, when the number of pages is known, and as artifacts: nobody wants them read aloud
/// in the middle of a sentence.
final class Furniture {
  private static final float HEAD = Paper.SIZE.getHeight() - 46;
  private static final float FOOT = Paper.BOTTOM - 15;
  private static final float LEADING = 10.5f;
  private static final float FOOT_HEIGHT = 3 * LEADING + 4;
  private static final float RIGHT_PART = 110;

  private Furniture() {}

  static void draw(PdfDocument pdf, Typeface typeface, Frame frame) {
    int pages = pdf.getNumberOfPages();
    for (int number = 1; number <= pages; number++) {
      PdfCanvas canvas = new PdfCanvas(pdf.getPage(number));
      canvas.openTag(new CanvasArtifact());
      line(canvas, HEAD - 8);
      line(canvas, FOOT);
      try (Canvas layout = new Canvas(canvas, Paper.SIZE)) {
        layout.setFont(typeface.regular()).setFontSize(8).setFontColor(Paper.QUIET);
        layout.add(marks(typeface, frame));
        String head = number == 1 ? frame.organisation() : frame.school();
        layout.add(left(typeface.printable(head), HEAD - 4, LEADING + 4));
        layout.add(right(frame.date(), HEAD - 4, LEADING + 4));
        layout.add(
            left(typeface.printable(frame.confidentiality()), FOOT - 6 - FOOT_HEIGHT, FOOT_HEIGHT));
        layout.add(
            right("Page %d of %d".formatted(number, pages), FOOT - 6 - FOOT_HEIGHT, FOOT_HEIGHT));
      }
      canvas.closeTag();
    }
  }

  private static void line(PdfCanvas canvas, float y) {
    canvas
        .saveState()
        .setStrokeColor(Paper.LINE)
        .setLineWidth(0.6f)
        .moveTo(Paper.SIDE, y)
        .lineTo(Paper.SIDE + Paper.WIDTH, y)
        .stroke()
        .restoreState();
  }

  /// Above everything else, where it is also seen on a page that lies alone on a desk.
  private static Paragraph marks(Typeface typeface, Frame frame) {
    return left(typeface.printable(String.join("   ·   ", frame.marks())), HEAD + 10, LEADING + 4)
        .setFont(typeface.semibold())
        .setFontSize(9)
        .setFontColor(Paper.INK);
  }

  /// Up to as many lines as the height has room for, from its top.
  private static Paragraph left(String text, float bottom, float height) {
    return line(text, Paper.WIDTH - RIGHT_PART, height)
        .setFixedPosition(Paper.SIDE, bottom, Paper.WIDTH - RIGHT_PART);
  }

  private static Paragraph right(String text, float bottom, float height) {
    return line(text, RIGHT_PART, height)
        .setTextAlignment(TextAlignment.RIGHT)
        .setFixedPosition(Paper.SIDE + Paper.WIDTH - RIGHT_PART, bottom, RIGHT_PART);
  }

  private static Paragraph line(String text, float width, float height) {
    return new Paragraph(text)
        .setFixedLeading(LEADING)
        .setMargin(0)
        .setWidth(width)
        .setHeight(height)
        .setVerticalAlignment(VerticalAlignment.TOP);
  }
}
