package org.daybook.application.year;

import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.domain.booklet.YearReading;
import org.daybook.domain.problem.ProblemException;
import org.daybook.report.booklet.BookletReport;
import org.daybook.report.booklet.SummaryReport;
import org.daybook.report.page.NoteContent;
import org.daybook.report.pdf.NotePdf;

/// Writing a school's year, and the summary of a term for governors, as accessible PDF.
public final class BookletExport {
  private final LocalDate today;
  private final boolean demo;

  /// @param demo true where everything is invented, which every page then says
  public BookletExport(LocalDate today, boolean demo) {
    this.today = today;
    this.demo = demo;
  }

  /// The file name of the booklet that people can file by; on any thread.
  public String bookletName(YearStanding year) {
    return booklet(year.reading()).fileName();
  }

  /// Writes the booklet. The file is whole or, on failure, as it was.
  public void writeBooklet(YearStanding year, Path file) throws ProblemException {
    NotePdf.write(booklet(year.reading()), file);
  }

  /// The file name of the summary of a term; on any thread.
  public String summaryName(YearStanding year, String term) {
    return summary(year.reading(), term).fileName();
  }

  /// Writes the summary of a term. The file is whole or, on failure, as it was.
  public void writeSummary(YearStanding year, String term, Path file) throws ProblemException {
    NotePdf.write(summary(year.reading(), term), file);
  }

  private NoteContent booklet(YearReading reading) {
    return marked(BookletReport.of(reading, today));
  }

  private NoteContent summary(YearReading reading, String term) {
    return marked(SummaryReport.of(reading, term, today));
  }

  private NoteContent marked(NoteContent content) {
    return demo ? content.invented() : content;
  }
}
