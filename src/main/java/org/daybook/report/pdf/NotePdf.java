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
  private NotePdf() {}

  /// Writes the note to a file, wholly or not at all; an older file of that name is replaced.
  ///
  /// @throws ProblemException `report.write.failed` with the file and the reason; an older file is
  ///     then untouched and nothing is left beside it
  public static void write(NoteContent content, Path file) throws ProblemException {
    WholeFile.write(file, bytes(content));
  }

  /// The note as a PDF. Characters the font lacks are replaced by a square, never dropped.
  public static byte[] bytes(NoteContent content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    try (PdfDocument pdf = Conformance.open(bytes, content.frame().title())) {
      Typeface typeface = Typeface.load();
      Sheet sheet = Sheet.of(content.orientation());
      Document document = new Document(pdf, sheet.size());
      document.setMargins(Sheet.TOP, Sheet.SIDE, Sheet.BOTTOM, Sheet.SIDE);
      document.setFont(typeface.regular());
      document.setFontSize(Paper.BODY);
      document.setFontColor(Paper.INK);
      Drawing drawing = new Drawing(document, typeface, sheet);
      drawing.draw(content.blocks());
      new Furniture(typeface, sheet).draw(pdf, content.frame());
    }
    return bytes.toByteArray();
  }
}
