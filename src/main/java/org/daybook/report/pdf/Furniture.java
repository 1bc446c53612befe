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
  private static final float FOOT = Sheet.BOTTOM - 15;
  private static final float SIZE = 8;

  /// No line of the head has room for more characters.
  private static final int LONGEST = 400;

  private static final float LEADING = 10.5f;
  private static final float FOOT_HEIGHT = 3 * LEADING + 4;
  private static final float RIGHT_PART = 110;

  private final Typeface typeface;
  private final Sheet sheet;
  private final float head;

  Furniture(Typeface typeface, Sheet sheet) {
    this.typeface = typeface;
    this.sheet = sheet;
    this.head = sheet.size().getHeight() - 46;
  }

  void draw(PdfDocument pdf, Frame frame) {
    int pages = pdf.getNumberOfPages();
    for (int number = 1; number <= pages; number++) {
      PdfCanvas canvas = new PdfCanvas(pdf.getPage(number));
      canvas.openTag(new CanvasArtifact());
      line(canvas, head - 8);
      line(canvas, FOOT);
      try (Canvas layout = new Canvas(canvas, sheet.size())) {
        layout.setFont(typeface.regular()).setFontSize(SIZE).setFontColor(Paper.QUIET);
        layout.add(marks(frame));
        layout.add(left(fitted(typeface.printable(whose(frame))), head - 4, LEADING + 4));
        layout.add(right(frame.date(), head - 4, LEADING + 4));
        layout.add(
            left(typeface.printable(frame.confidentiality()), FOOT - 6 - FOOT_HEIGHT, FOOT_HEIGHT));
        layout.add(
            right("Page %d of %d".formatted(number, pages), FOOT - 6 - FOOT_HEIGHT, FOOT_HEIGHT));
      }
      canvas.closeTag();
    }
  }

  /// As much of a text as stands in one line of the head; what is cut off stands on the first page.
  private String fitted(String text) {
    float room = sheet.width() - RIGHT_PART;
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    String cut = text.substring(0, end);
    while (typeface.regular().getWidth(cut, SIZE) > room) {
      end = text.offsetByCodePoints(end, -1);
      cut = text.substring(0, end).strip() + "…";
    }
    return cut;
  }

  /// Whose document it is and about which school; a document about the organisation names it once.
  private static String whose(Frame frame) {
    return frame.school().isBlank() || frame.school().equals(frame.organisation())
        ? frame.organisation()
        : frame.organisation() + "  ·  " + frame.school();
  }

  private void line(PdfCanvas canvas, float y) {
    canvas
        .saveState()
        .setStrokeColor(Paper.LINE)
        .setLineWidth(0.6f)
        .moveTo(Sheet.SIDE, y)
        .lineTo(Sheet.SIDE + sheet.width(), y)
        .stroke()
        .restoreState();
  }

  /// Above everything else, where it is also seen on a page that lies alone on a desk.
  private Paragraph marks(Frame frame) {
    return left(typeface.printable(String.join("   ·   ", frame.marks())), head + 10, LEADING + 4)
        .setFont(typeface.semibold())
        .setFontSize(9)
        .setFontColor(Paper.INK);
  }

  /// Up to as many lines as the height has room for, from its top.
  private Paragraph left(String text, float bottom, float height) {
    return line(text, sheet.width() - RIGHT_PART, height)
        .setFixedPosition(Sheet.SIDE, bottom, sheet.width() - RIGHT_PART);
  }

  private Paragraph right(String text, float bottom, float height) {
    return line(text, RIGHT_PART, height)
        .setTextAlignment(TextAlignment.RIGHT)
        .setFixedPosition(Sheet.SIDE + sheet.width() - RIGHT_PART, bottom, RIGHT_PART);
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
