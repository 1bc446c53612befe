package org.daybook.report.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import org.daybook.report.page.NoteContent;

/// A note set on pages that still lack their head and foot.
///
/// It is in memory only: one that is not wanted is let go.
final class Printed {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 17);
  private final Typeface typeface = Typeface.load();
  private final NoteContent content;
  private final Sheet sheet;
  private final PdfDocument pdf;
  private final Document document;

  Printed(NoteContent content, Spacing spacing) {
    this.content = content;
    this.sheet = new Sheet(content.orientation(), spacing);
    this.pdf = Conformance.open(written, content.frame().title());
    this.document = new Document(pdf, sheet.size());
    document.setMargins(Sheet.TOP, Sheet.SIDE, Sheet.BOTTOM, Sheet.SIDE);
    document.setFont(typeface.regular());
    document.setFontSize(Paper.BODY);
    document.setFontColor(Paper.INK);
    // Else iText reads the font's features for every run of text, only to advise an add-on.
    document.setFontScript(Character.UnicodeScript.COMMON);
    new Drawing(document, typeface, sheet).draw(content.blocks());
  }

  /// How many pages there are, from 1.
  int pages() {
    return pdf.getNumberOfPages();
  }

  /// Whether more than half of the last page is empty.
  boolean nearlyEmpty() {
    return document.getRenderer().getCurrentArea().getBBox().getHeight() > sheet.height() / 2;
  }

  /// The bytes of the PDF, head and foot of every page included; to be called once.
  byte[] finish() {
    new Furniture(typeface, sheet).draw(pdf, content.frame());
    pdf.close();
    return written.toByteArray();
  }
}
