package org.daybook.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daybook.domain.problem.ProblemException;
import org.daybook.report.file.WholeFile;
import org.daybook.report.sheet.Book.Column;
import org.daybook.report.sheet.Book.Sheet;
import org.daybook.report.sheet.Book.Value;

/// Writes a spreadsheet as an Excel file.
///
/// Column widths are given, never measured: measuring needs fonts, which a machine may lack.
public final class ExcelFile {
  private static final int HEADINGS = 1;

  private ExcelFile() {}

  /// Writes it to a file, wholly or not at all; an older file of that name is replaced.
  ///
  /// @throws ProblemException `report.write.failed` with the file and the reason
  public static void write(Book book, Path file) throws ProblemException {
    WholeFile.write(file, bytes(book));
  }

  /// The spreadsheet as the bytes of an .xlsx file.
  public static byte[] bytes(Book book) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setTitle(book.title());
      workbook.getProperties().getCoreProperties().setCreator("Daybook");
      workbook
          .getProperties()
          .getExtendedProperties()
          .getUnderlyingProperties()
          .setCompany(book.organisation());
      Looks looks = new Looks(workbook);
      for (Sheet sheet : book.sheets()) {
        write(sheet, workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name())), looks);
      }
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a spreadsheet cannot be made in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(Sheet content, XSSFSheet sheet, Looks looks) {
    text(sheet.createRow(0).createCell(0), content.about(), looks.about());
    XSSFRow headings = sheet.createRow(HEADINGS);
    for (int i = 0; i < content.columns().size(); i++) {
      Column column = content.columns().get(i);
      sheet.setColumnWidth(i, column.width() * 256);
      text(headings.createCell(i), column.heading(), looks.heading());
    }
    int number = HEADINGS;
    for (List<Value> values : content.rows()) {
      XSSFRow row = sheet.createRow(++number);
      for (int i = 0; i < values.size(); i++) {
        write(
            values.get(i),
            row.createCell(i),
            i < content.named() ? looks.name() : looks.words(),
            looks);
      }
    }
    sheet.createFreezePane(content.named(), HEADINGS + 1);
    if (number > HEADINGS) {
      sheet.setAutoFilter(new CellRangeAddress(HEADINGS, number, 0, content.columns().size() - 1));
    }
    forPrinting(content, sheet);
  }

  private static void write(Value value, XSSFCell cell, Looks.Look words, Looks looks) {
    switch (value) {
      case Value.Words(String text) -> text(cell, text, words);
      case Value.Amount(var number) -> {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(looks.number());
      }
      case Value.Day(var date) -> {
        cell.setCellValue(date);
        cell.setCellStyle(looks.day());
      }
    }
  }

  private static void text(Cell cell, String text, Looks.Look look) {
    String shown = CellText.storable(text);
    cell.setCellValue(shown);
    cell.setCellStyle(CellText.looksLikeFormula(shown) ? look.quoted() : look.plain());
  }

  private static void forPrinting(Sheet content, XSSFSheet sheet) {
    sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setLeft(CellText.inFooter(content.about()));
    sheet.getFooter().setRight("&P / &N");
  }
}
