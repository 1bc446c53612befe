package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.application.Session;
import org.daybook.application.grid.Assuring;
import org.daybook.application.grid.GridExport;
import org.daybook.application.grid.OpenGrid;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.Grids;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The assurance grid on paper, read back.
class GridPdfTest {
  private static final int TERMS = 3;

  private final GridExport export = new GridExport(PatsStore.TODAY, false);
  private Path folder;
  private Session session;

  @BeforeEach
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = Grids.store(temporary);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void keepsToBothStandardsWhetherFilledOrEmpty() throws Exception {
    VeraPdf.assertCompliant(pdf(Grids.empty(session)));
    VeraPdf.assertCompliant(pdf(Grids.filled(session)));
  }

  @Test
  void saysEverythingThatIsInTheGrid() throws Exception {
    try (ReadBack grid = ReadBack.of(pdf(Grids.filled(session)))) {
      assertThat(grid.words())
          .contains("Termly combined assurance Made Up Infant School")
          .contains("URN 109876")
          .contains("Not yet assured – actions in place")
          .contains("Better than in Term 3 2025/26 (Intervention required)")
          .contains("Severe absence 27.5 %")
          .contains("Three pupils account for most of it")
          .contains("Evidence: Register of 20 November")
          .contains("Figures suggest: Intervention required")
          .contains("Reason: One pupil joined in November")
          .contains("Figures now suggest: Intervention required, from 1 of 2 figures")
          .contains("Figures suggest, not confirmed: Intervention required")
          .contains("Worse than in Term 3 2025/26 (Assured)")
          .contains("As in Term 3 2025/26")
          .contains("Better than in Term 1 (Not yet assured – actions in place)")
          .contains("Pat Lindqvist (invented), 23 Nov 2026")
          .contains("Not rated");
    }
  }

  @Test
  void aConfirmedRatingSaysThatItRestsOnSomeOfTheFigures() throws Exception {
    OpenGrid open = Grids.filled(session);
    new Assuring(open).confirm("Term 1", "suspensions", Grids.PAT, PatsStore.TODAY);
    try (ReadBack grid = ReadBack.of(pdf(open))) {
      assertThat(grid.words())
          .contains("From 1 of 2 figures")
          .doesNotContain("Figures now suggest: Intervention required, from 1 of 2 figures");
    }
  }

  @Test
  void liesOnItsSideWithTheConfidentialityLineOnEveryPage() throws Exception {
    try (ReadBack grid = ReadBack.of(pdf(Grids.filled(session)))) {
      for (int number = 1; number <= grid.pages(); number++) {
        var size = grid.pdf().getPage(number).getPageSize();
        assertThat(size.getWidth()).isGreaterThan(size.getHeight());
        assertThat(grid.page(number)).contains("For the school's leaders, the central team");
        assertThat(grid.page(number)).contains("Page " + number + " of " + grid.pages());
      }
    }
  }

  @Test
  void namesEveryColumnAndRowForThoseWhoCannotSeeThem() throws Exception {
    try (ReadBack grid = ReadBack.of(pdf(Grids.filled(session)))) {
      List<PdfStructElem> tables = grid.elements(PdfName.Table);
      List<PdfStructElem> headers = grid.elements(PdfName.TH);

      assertThat(tables).hasSize(1 + 4);
      assertThat(headers.stream().filter(h -> has(h, "Column"))).hasSize(4 * (1 + TERMS));
      assertThat(headers.stream().filter(h -> has(h, "Row"))).hasSizeGreaterThan(28);
      assertThat(grid.elements(PdfName.TD)).hasSizeGreaterThanOrEqualTo(28 * TERMS);
    }
  }

  @Test
  void isFiledByDaySchoolAndYear() throws Exception {
    assertThat(export.pdfName(Grids.filled(session).standing()))
        .isEqualTo(
            "2026-11-23 109876 Made Up Infant School – Termly combined assurance 2026-27.pdf");
  }

  @Test
  void leavesNothingBehindWhereItCannotBeWritten() throws Exception {
    OpenGrid open = Grids.filled(session);
    Path nowhere = folder.resolve("missing").resolve("grid.pdf");

    assertThatThrownBy(() -> export.writePdf(open.standing(), nowhere))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().key()).isEqualTo("report.target.missing"));
    assertThat(Files.exists(nowhere.getParent())).isFalse();
  }

  private byte[] pdf(OpenGrid open) throws Exception {
    Path file = folder.resolve("grid.pdf");
    export.writePdf(open.standing(), file);
    Path kept = Path.of("target", "screens", "pdf-assurance.pdf");
    Files.createDirectories(kept.getParent());
    byte[] pdf = Files.readAllBytes(file);
    Files.write(kept, pdf);
    return pdf;
  }

  private static boolean has(PdfStructElem header, String scope) {
    return header.getAttributesList().stream()
        .anyMatch(a -> scope.equals(a.getAttributeAsEnum("Scope")));
  }
}
