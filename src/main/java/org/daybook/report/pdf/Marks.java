package org.daybook.report.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import org.daybook.domain.course.Ink;
import org.daybook.domain.plan.Rag;
import org.daybook.report.page.Cell;

/// The small signs in tables. Each has a shape of its own, so none depends on its colour.
final class Marks {
  private static final float MARK = 11;
  private static final float BAR_LENGTH = 150;
  private static final float BAR_HEIGHT = 7;
  private static final float INK_WIDTH = 120;
  private static final float INK_LINE = 0.9f;

  private final PdfDocument pdf;
  private final Typeface typeface;

  Marks(PdfDocument pdf, Typeface typeface) {
    this.pdf = pdf;
    this.typeface = typeface;
  }

  /// A mark that is seen but not read aloud, because the words beside it say the same.
  static Text artifact(String mark) {
    Text text = new Text(mark);
    text.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
    return text;
  }

  /// A circle, a triangle or a square, and the word.
  Paragraph rating(Cell.Rating rating) {
    Rag rag = rating.rag();
    if (rag == null) {
      return new Paragraph("Not rated").setFontColor(Paper.QUIET);
    }
    return switch (rag) {
      case GREEN -> rated(rag, "●", "Green");
      case AMBER -> rated(rag, "▲", "Amber");
      case RED -> rated(rag, "■", "Red");
    };
  }

  /// A circle, a triangle or a square, and the organisation's words.
  Paragraph mark(Cell.Mark mark) {
    String words = typeface.printable(mark.words());
    return switch (mark.colour()) {
      case GREEN -> rated(mark.colour(), "●", words);
      case AMBER -> rated(mark.colour(), "▲", words);
      case RED -> rated(mark.colour(), "■", words);
    };
  }

  private Paragraph rated(Rag rag, String mark, String word) {
    return new Paragraph()
        .add(artifact(mark + " ").setFontSize(MARK).setFontColor(Paper.colour(rag)))
        .add(new Text(word).setFont(typeface.semibold()));
  }

  /// The category's name under a row of dots, of which the one at its rank is filled.
  Paragraph place(Cell.Place place) {
    Paragraph paragraph =
        new Paragraph()
            .add(new Text(typeface.printable(place.name())).setFont(typeface.semibold()))
            .add(artifact("\n"));
    for (int rank = 1; rank <= place.of(); rank++) {
      boolean here = rank == place.rank();
      paragraph.add(
          artifact(here ? "●" : "○")
              .setFontSize(Paper.BODY)
              .setFontColor(here ? Paper.ACCENT : Paper.BAR));
    }
    return paragraph;
  }

  /// A signature as lines, with words for who cannot see it.
  Image ink(Cell.Drawn drawn) {
    float scale = INK_WIDTH / Ink.WIDTH;
    PdfFormXObject sheet = new PdfFormXObject(new Rectangle(INK_WIDTH, Ink.HEIGHT * scale));
    PdfCanvas canvas = new PdfCanvas(sheet, pdf);
    canvas
        .setStrokeColor(Paper.INK)
        .setLineWidth(INK_LINE)
        .setLineCapStyle(PdfCanvasConstants.LineCapStyle.ROUND)
        .setLineJoinStyle(PdfCanvasConstants.LineJoinStyle.ROUND);
    for (Ink.Stroke stroke : drawn.ink().strokes()) {
      Ink.Dot first = stroke.dots().getFirst();
      canvas.moveTo(first.x() * scale, (Ink.HEIGHT - first.y()) * scale);
      for (Ink.Dot dot : stroke.dots()) {
        canvas.lineTo(dot.x() * scale, (Ink.HEIGHT - dot.y()) * scale);
      }
      canvas.stroke();
    }
    Image image = new Image(sheet);
    image.getAccessibilityProperties().setAlternateDescription(typeface.printable(drawn.spoken()));
    return image;
  }

  Image bar(Cell.Bar bar) {
    PdfFormXObject drawn = new PdfFormXObject(new Rectangle(BAR_LENGTH, BAR_HEIGHT));
    float length = Math.max(1.5f, (float) (BAR_LENGTH * bar.share()));
    new PdfCanvas(drawn, pdf)
        .setFillColor(bar.strong() ? Paper.ACCENT : Paper.BAR)
        .rectangle(0, 0, length, BAR_HEIGHT)
        .fill();
    Image image = new Image(drawn);
    image.getAccessibilityProperties().setAlternateDescription(bar.spoken());
    return image;
  }
}
