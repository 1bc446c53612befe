package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.daybook.application.Session;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.CellReading.State;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.fixture.Grids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The assurance grid of a school through the real screens, the real store and the real files.
class AssuranceJourneyTest {
  private static final String REASON = "Five pupils joined in October (invented).";
  private static final String COMMENT = "=1+1 is how budgets fail (invented).";

  @Test
  void anAutumnFromTheFirstFigureToBothFiles(@TempDir Path folder) throws Exception {
    Grids.store(folder).close();
    Path pdf = folder.resolve("grid.pdf");
    Path excel = folder.resolve("grid.xlsx");

    Journey.play(folder, name -> name.endsWith(".pdf") ? pdf : excel, AssuranceJourneyTest::fillIn);

    try (Session session = Journey.again(folder)) {
      CellReading absence = cell(session, "persistent-absence");
      assertThat(absence.figures().get("severe-absence")).hasToString("27.5");
      assertThat(absence.state()).isEqualTo(State.CONFIRMED);
      assertThat(absence.rated().orElseThrow().id()).isEqualTo("not-yet");
      CellReading reading = cell(session, "reading");
      assertThat(reading.state()).isEqualTo(State.CHANGED);
      assertThat(reading.cell().confirmation()).extracting(Confirmation::reason).isEqualTo(REASON);
    }
    assertThat(Journey.words(pdf))
        .contains("Termly combined assurance Made Up Infant School")
        .contains("Severe absence 27.5 %")
        .contains("Reason: " + REASON)
        .contains(COMMENT);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(excel))) {
      Row severe = row(workbook.getSheet("Figures"), 2, "Severe absence");
      assertThat(severe.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(severe.getCell(4).getNumericCellValue()).isEqualTo(27.5);
      Row payroll = row(workbook.getSheet("Ratings"), 1, "Payroll (controls and reconciliations)");
      assertThat(payroll.getCell(2).getStringCellValue()).isEqualTo("● Assured");
      assertThat(payroll.getCell(4).getCellType()).isEqualTo(CellType.STRING);
      assertThat(payroll.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(payroll.getCell(4).getStringCellValue()).isEqualTo(COMMENT);
    }
  }

  private static void fillIn(Tour tour, Stage stage) {
    tour.press("go-schools")
        .type("schools-search", "made up")
        .step("one school found", () -> tour.rows("schools-table") == 1, () -> {})
        .key("schools-search", KeyCode.ENTER)
        .press("tab-assurance")
        .at("assurance-grid", _ -> {})
        .type("value-severe-absence-Term-1", "27.5");
    String absence = "cell-persistent-absence-Term-1";
    Journey.said(tour, stage, absence, "suggested Not yet assured");
    tour.press("confirm-persistent-absence-Term-1");
    Journey.said(tour, stage, absence, "Term 1: Not yet assured");
    tour.type("value-reading-Term-1", "34.9");
    Journey.said(tour, stage, "cell-reading-Term-1", "suggested Intervention required");
    tour.at("cell-reading-Term-1", Node::requestFocus)
        .key("cell-reading-Term-1", KeyCode.DIGIT2)
        .type("assurance-reason", REASON)
        .picture("assurance-reason", "assurance-reason")
        .press("assurance-reason-go");
    Journey.said(tour, stage, "cell-reading-Term-1", "Term 1: Not yet assured");
    tour.at("cell-payroll-Term-1", Node::requestFocus)
        .key("cell-payroll-Term-1", KeyCode.DIGIT1)
        .type("assurance-comment", COMMENT);
    Journey.said(tour, stage, "cell-payroll-Term-1", "Term 1: Assured");
    tour.picture("assurance", "assurance")
        .press("assurance-pdf")
        .at("assurance-open", _ -> {})
        .press("assurance-excel");
    Journey.said(tour, stage, "assurance-notice", "grid.xlsx");
  }

  private static CellReading cell(Session session, String row) throws Exception {
    var reading = Grids.empty(session).standing().reading();
    return reading.cell("Term 1", reading.grid().findRow(row).orElseThrow());
  }

  private static Row row(XSSFSheet sheet, int column, String name) {
    for (Row row : sheet) {
      if (row.getRowNum() > 1 && row.getCell(column).getStringCellValue().equals(name)) {
        return row;
      }
    }
    throw new AssertionError("no row " + name);
  }
}
