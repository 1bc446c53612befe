package org.daybook.report.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of one spreadsheet look.
///
/// Made once for all cells: Excel refuses a file with a style for each.
record Looks(Look about, Look heading, Look name, Look words, CellStyle number, CellStyle day) {

  Looks(XSSFWorkbook workbook) {
    this(
        look(workbook, true, false),
        heading(workbook),
        look(workbook, true, true),
        look(workbook, false, true),
        format(workbook, "0.######"),
        format(workbook, "d mmm yyyy"));
  }

  private static Look look(XSSFWorkbook workbook, boolean bold, boolean wrapped) {
    XSSFCellStyle style = style(workbook);
    style.setWrapText(wrapped);
    if (bold) {
      XSSFFont font = workbook.createFont();
      font.setBold(true);
      style.setFont(font);
    }
    return Look.of(workbook, style);
  }

  private static Look heading(XSSFWorkbook workbook) {
    Look look = look(workbook, true, true);
    look.plain().setBorderBottom(BorderStyle.THIN);
    look.quoted().setBorderBottom(BorderStyle.THIN);
    return look;
  }

  private static CellStyle format(XSSFWorkbook workbook, String format) {
    CellStyle style = style(workbook);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static XSSFCellStyle style(XSSFWorkbook workbook) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /// A look for ordinary text, and the same for text that must never be taken for a formula.
  record Look(CellStyle plain, CellStyle quoted) {
    static Look of(XSSFWorkbook workbook, XSSFCellStyle plain) {
      XSSFCellStyle quoted = workbook.createCellStyle();
      quoted.cloneStyleFrom(plain);
      quoted.setQuotePrefixed(true);
      return new Look(plain, quoted);
    }
  }
}
