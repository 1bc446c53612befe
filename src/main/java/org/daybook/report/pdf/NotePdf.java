package org.daybook.report.pdf;

import java.nio.file.Path;
import java.util.List;
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

  /// Writes the first of these that is one page, else the last; as [#write].
  ///
  /// @param lengths the same document, the longest first; one at least
  public static void writeOnePage(List<NoteContent> lengths, Path file) throws ProblemException {
    WholeFile.write(file, onePage(lengths));
  }

  private static byte[] onePage(List<NoteContent> lengths) {
    for (NoteContent content : lengths) {
      for (Spacing spacing : Spacing.values()) {
        Printed printed = new Printed(content, spacing);
        if (printed.pages() == 1) {
          return printed.finish();
        }
      }
    }
    return new Printed(lengths.getLast(), Spacing.TIGHT).finish();
  }

  /// The note as a PDF. Characters the font lacks are replaced by a square, never dropped.
  ///
  /// A note whose last page holds little is set tighter, if that spares the page.
  public static byte[] bytes(NoteContent content) {
    Printed usual = new Printed(content, Spacing.USUAL);
    if (usual.pages() == 1 || usual.pages() > MOST_TO_TRY || !usual.nearlyEmpty()) {
      return usual.finish();
    }
    Printed tight = new Printed(content, Spacing.TIGHT);
    return tight.pages() < usual.pages() ? tight.finish() : usual.finish();
  }
}
