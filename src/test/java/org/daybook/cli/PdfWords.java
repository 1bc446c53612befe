package org.daybook.cli;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Path;

/// What stands on the pages of a PDF.
final class PdfWords {
  private PdfWords() {}

  /// The text of all pages with runs of white space as one space.
  static String of(Path file) throws IOException {
    StringBuilder words = new StringBuilder();
    try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        words.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append(' ');
      }
    }
    return words.toString().replaceAll("\\s+", " ");
  }
}
