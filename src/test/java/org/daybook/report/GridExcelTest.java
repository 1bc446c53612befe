package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daybook.application.Session;
import org.daybook.application.grid.GridExport;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.Grids;
import org.daybook.fixture.PatsStore;
import org.daybook.report.sheet.Book;
import org.daybook.report.sheet.Book.Column;
import org.daybook.report.sheet.Book.Sheet;
import org.daybook.report.sheet.Book.Value;
import org.daybook.report.sheet.ExcelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Spreadsheets, read back with the library that others read them with.
class GridExcelTest {
  @Test
  void theGridAsASpreadsheet(@TempDir Path folder) throws Exception {
    try (Session session = Grids.store(folder)) {
      GridExport export = new GridExport(PatsStore.TODAY, false);
      var standing = Grids.filled(session).standing();
      Path file = folder.resolve(export.excelName(standing));
      export.writeExcel(standing, file);
      keep(file);

      assertThat(file.getFileName().toString())
          .isEqualTo(
              "2026-11-23 109876 Made Up Infant School – Termly combined assurance 2026-27.xlsx");
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
        assertThat(names(workbook)).containsExactly("Ratings", "Figures", "Details");
        ratings(workbook.getSheet("Ratings"));
        figures(workbook.getSheet("Figures"));
        details(workbook.getSheet("Details"));
      }
    }
  }

  private static void ratings(XSSFSheet sheet) {
    assertThat(texts(sheet, 0).getFirst())
        .startsWith("Ethos Academy Trust · Termly combined assurance · Made Up Infant School")
        .endsWith("the trust board.");
    assertThat(texts(sheet, 1))
        .startsWith("Group", "Row", "Term 1", "Term 1: change", "Term 1: comment", "Term 2");
    assertThat(sheet.getLastRowNum()).isEqualTo(1 + 28);
    assertThat(row(sheet, "Persistent absence"))
        .startsWith(
            "Quality of education",
            "Persistent absence",
            "▲ Not yet assured – actions in place",
            "Better than in Term 3 2025/26 (Intervention required)");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
    assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
  }

  private static void figures(XSSFSheet sheet) {
    assertThat(sheet.getLastRowNum()).isEqualTo(1 + 12);
    Cell severe =
        StreamSupport.stream(sheet.spliterator(), false)
            .filter(row -> row.getRowNum() > 1)
            .filter(row -> row.getCell(2).getStringCellValue().equals("Severe absence"))
            .findFirst()
            .orElseThrow()
            .getCell(4);
    assertThat(severe.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(severe.getNumericCellValue()).isEqualTo(27.5);
    assertThat(severe.getRow().getCell(5).getStringCellValue())
        .isEqualTo("▲ Not yet assured – actions in place");
  }

  private static void details(XSSFSheet sheet) {
    assertThat(row(sheet, "Attendance"))
        .containsExactly(
            "Quality of education",
            "Attendance",
            "Term 1",
            "Not yet assured – actions in place",
            "Intervention required",
            "One pupil joined in November and lowers the figure.",
            "",
            "",
            Grids.PAT,
            "46349.0");
    assertThat(LocalDate.of(1899, 12, 30).plusDays(46349)).isEqualTo(PatsStore.TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "  =cmd|' /C calc'!A0",
        "\u00A0=1+1",
        "\n+1"
      })
  void whatLooksLikeAFormulaStaysText(String text) throws Exception {
    try (XSSFWorkbook workbook = written(text)) {
      Cell cell = workbook.getSheetAt(0).getRow(2).getCell(0);

      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(cell.getStringCellValue().strip()).isEqualTo(text.strip());
      assertThat(new String(sheetXml(text), StandardCharsets.UTF_8)).doesNotContain("<f>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"27.5", "A = B", "Term 1 – spring", "", "“=” is a sign"})
  void otherTextIsLeftAlone(String text) throws Exception {
    try (XSSFWorkbook workbook = written(text)) {
      Cell cell = workbook.getSheetAt(0).getRow(2).getCell(0);

      assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
      assertThat(cell.getStringCellValue()).isEqualTo(text);
    }
  }

  @Test
  void whatNoCellCanHoldIsReplacedOrCutVisibly() throws Exception {
    try (XSSFWorkbook workbook = written("a\u0000b\uD800c\uFFFFd")) {
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }
    try (XSSFWorkbook workbook = written("😀".repeat(20_000))) {
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .hasSizeLessThanOrEqualTo(32_767)
          .startsWith("😀😀")
          .endsWith("😀 … (cut off)");
    }
  }

  @Test
  void numbersAreNumbersToTheLastPlace() throws Exception {
    Book book = book(new Value.Amount(new BigDecimal("-0.000001")));
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(ExcelFile.bytes(book)))) {
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getNumericCellValue())
          .isEqualTo(-0.000001);
    }
  }

  @Test
  void anOlderFileIsReplacedWhollyOrNotAtAll(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("grid.xlsx"), "older");
    ExcelFile.write(book(new Value.Words("new")), file);
    assertThat(Files.size(file)).isGreaterThan(1000);

    assertThatThrownBy(
            () -> ExcelFile.write(book(new Value.Words("x")), folder.resolve("no/grid.xlsx")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().key()).isEqualTo("report.target.missing"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static XSSFWorkbook written(String text) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(ExcelFile.bytes(book(new Value.Words(text)))));
  }

  private static byte[] sheetXml(String text) throws Exception {
    byte[] bytes = ExcelFile.bytes(book(new Value.Words(text)));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          return zip.readAllBytes();
        }
      }
    }
    throw new AssertionError("no sheet");
  }

  private static Book book(Value value) {
    return new Book(
        "grid.xlsx",
        "Grid",
        "Nobody's trust",
        List.of(
            new Sheet(
                "One/two?",
                "About",
                List.of(new Column("Words", 20)),
                1,
                List.of(List.of(value)))));
  }

  private static void keep(Path file) throws Exception {
    Path kept = Path.of("target", "screens", "assurance.xlsx");
    Files.createDirectories(kept.getParent());
    Files.write(kept, Files.readAllBytes(file));
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> row(XSSFSheet sheet, String name) {
    for (int number = 2; number <= sheet.getLastRowNum(); number++) {
      List<String> texts = texts(sheet, number);
      if (texts.get(1).equals(name)) {
        return texts;
      }
    }
    throw new AssertionError("no row " + name);
  }

  private static List<String> texts(XSSFSheet sheet, int number) {
    List<String> texts = new ArrayList<>();
    sheet
        .getRow(number)
        .forEach(
            cell ->
                texts.add(
                    cell.getCellType() == CellType.NUMERIC
                        ? Double.toString(cell.getNumericCellValue())
                        : cell.getStringCellValue()));
    return texts;
  }
}
