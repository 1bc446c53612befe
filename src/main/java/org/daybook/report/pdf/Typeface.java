package org.daybook.report.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

/// Source Sans 3 in two weights, for one document; its figures all have the same width.
///
/// The files are read once; the fonts themselves belong to the document they are embedded in.
record Typeface(PdfFont regular, PdfFont semibold) {
  private static final FontProgram REGULAR = read("SourceSans3-Regular.ttf");
  private static final FontProgram SEMIBOLD = read("SourceSans3-Semibold.ttf");

  /// Stands for a character the font does not have.
  static final int MISSING = '□';

  static Typeface load() {
    return new Typeface(font(REGULAR), font(SEMIBOLD));
  }

  /// The text with everything this typeface cannot show replaced by a square.
  ///
  /// Accents typed as separate characters are joined to their letters first; tabs become spaces.
  /// Characters for private use are replaced even where the font draws something, because nobody
  /// can read them aloud.
  String printable(String text) {
    String joined = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder shown = new StringBuilder(joined.length());
    joined.lines().forEach(line -> append(shown, line));
    return shown.toString();
  }

  private void append(StringBuilder shown, String line) {
    if (!shown.isEmpty()) {
      shown.append('\n');
    }
    line.codePoints().forEach(c -> shown.appendCodePoint(c == '\t' ? ' ' : has(c) ? c : MISSING));
  }

  private boolean has(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return true;
    }
    return Character.getType(codePoint) != Character.PRIVATE_USE
        && !Character.isISOControl(codePoint)
        && regular.containsGlyph(codePoint)
        && semibold.containsGlyph(codePoint);
  }

  private static PdfFont font(FontProgram program) {
    return PdfFontFactory.createFont(
        program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
  }

  private static FontProgram read(String name) {
    try (InputStream in = Typeface.class.getResourceAsStream("/org/daybook/fonts/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the font " + name + " is not bundled");
      }
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled font cannot be read", e);
    }
  }
}
