package org.daybook.report.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.daybook.domain.problem.ProblemException;
import org.daybook.report.file.WholeFile;
import org.daybook.report.page.NoteContent;

/// Makes the PDF of a note: PDF/A-3A for the archive and PDF/UA-1 for every reader, at once.
public final class NotePdf {
  /// In a longer document, one page is not worth the time of printing it twice.
  private static final int MOST_TO_TRY = 20;

  private NotePdf() {}

  /// Writes the note to a file, wholly or not at all; an older file of that name is replaced.
  ///
  /// @throws ProblemException `report.write.failed` with the file and the reason; an older file is
  ///     then untouched and nothing is left beside it
  public static void write(NoteContent content, Path file) throws ProblemException {
    WholeFile.write(file, bytes(content));
  }

  /// The note as a PDF. Characters the font lacks are replaced by a square, never dropped.
  ///
  /// A note whose last page holds little is set tighter, if that spares the page.
  public static byte[] bytes(NoteContent content) {
    Printed usual = print(content, Spacing.USUAL);
    if (usual.pages == 1 || usual.pages > MOST_TO_TRY || !usual.nearlyEmpty) {
      return usual.bytes;
    }
    Printed tight = print(content, Spacing.TIGHT);
    return tight.pages < usual.pages ? tight.bytes : usual.bytes;
  }

  private static Printed print(NoteContent content, Spacing spacing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    int pages;
    boolean nearlyEmpty;
    try (PdfDocument pdf = Conformance.open(bytes, content.frame().title())) {
      Typeface typeface = Typeface.load();
      Sheet sheet = new Sheet(content.orientation(), spacing);
      Document document = new Document(pdf, sheet.size());
      document.setMargins(Sheet.TOP, Sheet.SIDE, Sheet.BOTTOM, Sheet.SIDE);
      document.setFont(typeface.regular());
      document.setFontSize(Paper.BODY);
      document.setFontColor(Paper.INK);
      // Else iText reads the font's features for every run of text, only to advise an add-on.
      document.setFontScript(Character.UnicodeScript.COMMON);
      Drawing drawing = new Drawing(document, typeface, sheet);
      drawing.draw(content.blocks());
      pages = pdf.getNumberOfPages();
      nearlyEmpty =
          document.getRenderer().getCurrentArea().getBBox().getHeight() > sheet.height() / 2;
      new Furniture(typeface, sheet).draw(pdf, content.frame());
    }
    return new Printed(bytes.toByteArray(), pages, nearlyEmpty);
  }

  /// A PDF and how full it is.
  ///
  /// @param nearlyEmpty whether more than half of its last page is empty
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  private record Printed(byte[] bytes, int pages, boolean nearlyEmpty) {}
}
