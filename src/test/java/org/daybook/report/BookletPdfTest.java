package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.application.Session;
import org.daybook.application.year.BookletExport;
import org.daybook.application.year.OpenYear;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Years;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A school's year on paper, read back.
class BookletPdfTest {
  private final BookletExport export = new BookletExport(PatsStore.TODAY, false);
  private Path folder;
  private Session session;

  @BeforeEach
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = Years.store(temporary);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void keepsToBothStandardsWhetherFilledOrEmpty() throws Exception {
    OpenYear empty = Years.open(session);
    VeraPdf.assertCompliant(booklet(empty));
    VeraPdf.assertCompliant(summary(empty, "Summer"));
    OpenYear filled = Years.filled(session);
    VeraPdf.assertCompliant(booklet(filled));
    VeraPdf.assertCompliant(summary(filled, "Autumn"));
  }

  @Test
  void theBookletGrowsWithVisitsAndDocuments() throws Exception {
    try (ReadBack booklet = ReadBack.of(booklet(Years.filled(session)))) {
      assertThat(booklet.words())
          .contains("School improvement discussion record Made Up Infant School")
          .contains("Missing by now Nine things")
          .contains("School improvement visit, 22 September 2026")
          .contains("Targets were set together.")
          .contains("Done on the day Review of targets")
          .contains("Arrange the moderation Deputy head 6 Nov 2026")
          .contains("Teaching and learning visit, 8 October 2026")
          .contains("There Pat Lindqvist (invented), 18 Sep 2026")
          .contains("Missing Note in progress, 17 Nov 2026")
          .contains("Attainment & Achievement Overview")
          .contains("where it applies (begun, 3 of 9)")
          .contains("Missing Begun, 3 of 9 parts filled in")
          .contains("Phonics check met, Year 1 81.5 %")
          .contains("Quality of education Strong in reading")
          .contains("Personal development Rich in enrichment Draft note, 22 Sep 2026")
          .contains("Autumn as a whole")
          .contains("Reading has a new lead")
          .doesNotContain("PLANTEDSECRET");
      assertThat(booklet.page(booklet.pages())).contains("not written for inspection");
    }
  }

  @Test
  void theSummaryTakesFromVisitsWhatGovernorsRead() throws Exception {
    try (ReadBack summary = ReadBack.of(summary(Years.filled(session), "Autumn"))) {
      assertThat(summary.words())
          .contains("Visits summary for governors Made Up Infant School")
          .contains("Term Autumn 2026/27")
          .contains("In brief A calm term.")
          .contains("Targets were set together.")
          .contains("Agreed next steps Boys' writing")
          .contains("Strong in reading")
          .contains("Phonics is above national.")
          .doesNotContain("Good in reading.")
          .doesNotContain("PLANTEDSECRET");
    }
  }

  @Test
  void theSummaryTellsGovernorsOfNoVisitThatIsOnlyPlanned() throws Exception {
    Years.filled(session);
    Years.visit(session, "improvement-visit", LocalDate.of(2026, 12, 8));
    try (ReadBack summary = ReadBack.of(summary(Years.open(session), "Autumn"))) {
      assertThat(summary.words())
          .contains("17 November 2026")
          .doesNotContain("8 December 2026")
          .doesNotContain("Planned");
    }
  }

  @Test
  void everyTableNamesItsColumnsAndRows() throws Exception {
    try (ReadBack booklet = ReadBack.of(booklet(Years.filled(session)))) {
      assertThat(booklet.elements(PdfName.THead))
          .hasSizeGreaterThanOrEqualTo(8)
          .allSatisfy(head -> assertThat(roles(head)).isNotEmpty().containsOnly(PdfName.TH));
      assertThat(booklet.elements(PdfName.TBody))
          .flatExtracting(PdfStructElem::getKids)
          .allSatisfy(row -> assertThat(roles(row).getFirst()).isEqualTo(PdfName.TH));
    }
  }

  @Test
  void saysOnEveryPageWhereEverythingIsInvented() throws Exception {
    Path file = folder.resolve("demo.pdf");
    new BookletExport(PatsStore.TODAY, true).writeBooklet(Years.filled(session).standing(), file);
    try (ReadBack booklet = ReadBack.of(Files.readAllBytes(file))) {
      for (int page = 1; page <= booklet.pages(); page++) {
        assertThat(booklet.page(page)).contains("invented data");
      }
    }
  }

  @Test
  void isFiledByDaySchoolAndYear() throws Exception {
    var year = Years.open(session).standing();

    assertThat(export.bookletName(year))
        .isEqualTo(
            "2026-11-23 109876 Made Up Infant School – School improvement discussion record"
                + " 2026-27.pdf");
    assertThat(export.summaryName(year, "Autumn"))
        .isEqualTo(
            "2026-11-23 109876 Made Up Infant School – Visits summary for governors"
                + " Autumn 2026-27.pdf");
  }

  private byte[] booklet(OpenYear open) throws Exception {
    Path file = folder.resolve("booklet.pdf");
    export.writeBooklet(open.standing(), file);
    return kept(file);
  }

  private byte[] summary(OpenYear open, String term) throws Exception {
    Path file = folder.resolve("governors.pdf");
    export.writeSummary(open.standing(), term, file);
    return kept(file);
  }

  private static byte[] kept(Path file) throws Exception {
    Path kept = Path.of("target", "screens", "pdf-" + file.getFileName());
    Files.createDirectories(kept.getParent());
    byte[] pdf = Files.readAllBytes(file);
    Files.write(kept, pdf);
    return pdf;
  }

  private static List<PdfName> roles(IStructureNode parent) {
    return parent.getKids().stream()
        .filter(PdfStructElem.class::isInstance)
        .map(PdfStructElem.class::cast)
        .flatMap(
            kid ->
                kid.getRole().equals(PdfName.TR) ? roles(kid).stream() : Stream.of(kid.getRole()))
        .toList();
  }
}
