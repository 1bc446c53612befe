package org.daybook.application.grid;

import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.domain.problem.ProblemException;
import org.daybook.report.grid.GridBook;
import org.daybook.report.grid.GridReport;
import org.daybook.report.page.NoteContent;
import org.daybook.report.pdf.NotePdf;
import org.daybook.report.sheet.Book;
import org.daybook.report.sheet.ExcelFile;

/// Writing a grid as an accessible PDF and as an Excel file.
public final class GridExport {
  private final LocalDate today;

  public GridExport(LocalDate today) {
    this.today = today;
  }

  /// The file name people can file by, ending in `.pdf`; on any thread.
  public String pdfName(GridStanding grid) {
    return page(grid).fileName();
  }

  /// The same, ending in `.xlsx`.
  public String excelName(GridStanding grid) {
    return book(grid).fileName();
  }

  /// Writes the PDF. The file is whole or, on failure, as it was.
  public void writePdf(GridStanding grid, Path file) throws ProblemException {
    NotePdf.write(page(grid), file);
  }

  /// Writes the Excel file. It is whole or, on failure, as it was.
  public void writeExcel(GridStanding grid, Path file) throws ProblemException {
    ExcelFile.write(book(grid), file);
  }

  private NoteContent page(GridStanding grid) {
    return GridReport.of(grid.reading(), grid.framework(), today);
  }

  private Book book(GridStanding grid) {
    return GridBook.of(grid.reading(), grid.framework(), today);
  }
}
