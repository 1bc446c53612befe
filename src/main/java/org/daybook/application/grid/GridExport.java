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
  private final boolean demo;

  /// @param demo true where everything is invented, which every page and sheet then says
  public GridExport(LocalDate today, boolean demo) {
    this.today = today;
    this.demo = demo;
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
    NoteContent content = GridReport.of(grid.reading(), grid.framework(), today);
    return demo ? content.invented() : content;
  }

  private Book book(GridStanding grid) {
    Book book = GridBook.of(grid.reading(), grid.framework(), today);
    return demo ? book.invented() : book;
  }
}
