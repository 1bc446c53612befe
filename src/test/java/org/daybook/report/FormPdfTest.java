package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.application.Session;
import org.daybook.application.form.FormApproving;
import org.daybook.application.form.FormExport;
import org.daybook.application.form.FormFilling;
import org.daybook.application.form.OpenForm;
import org.daybook.fixture.Documents;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents on paper, read back.
class FormPdfTest {
  private Path folder;
  private Session session;

  @BeforeEach
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    session = Documents.store(temporary, "bedford-2018");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aDraftSaysSoOnEveryPage() throws Exception {
    byte[] pdf = pdf(Documents.equalityAnalysis(session));
    VeraPdf.assertCompliant(pdf);
    try (ReadBack form = ReadBack.of(pdf)) {
      assertThat(form.text())
          .contains("Equality analysis School improvement strategy")
          .contains("State Draft, not approved")
          .contains("Date of decision 10 December 2026")
          .contains("Does it affect any protected group, or might it? Yes")
          .contains("Recommendation Adjust the activity")
          .contains("26 Feb 2027")
          .contains("Not needed after the")
          .contains("Why no analysis is needed");
      for (int page = 1; page <= form.pages(); page++) {
        assertThat(form.page(page)).startsWith("Draft, not approved");
      }
    }
  }

  @Test
  void anApprovedOneSaysByWhomAndWhatWasBefore() throws Exception {
    OpenForm open = Documents.equalityAnalysis(session);
    FormApproving approving = new FormApproving(open);
    approving.approve("Ines Castellan (invented)", PatsStore.TODAY);
    approving.reopen(PatsStore.TODAY, "A figure was wrong");
    approving.approve("Ines Castellan (invented)", PatsStore.TODAY.plusDays(2));
    byte[] pdf = pdf(open);
    VeraPdf.assertCompliant(pdf);
    try (ReadBack form = ReadBack.of(pdf)) {
      assertThat(form.text())
          .contains("State Approved by Ines Castellan (invented) on 25 November 2026")
          .contains("Opened again 23 November 2026: A figure was wrong")
          .doesNotContain("Draft");
    }
  }

  @Test
  void everyTableNamesItsColumnsAndRows() throws Exception {
    try (ReadBack form = ReadBack.of(pdf(Documents.equalityAnalysis(session)))) {
      List<PdfStructElem> heads = form.elements(PdfName.THead);
      assertThat(heads).hasSizeGreaterThanOrEqualTo(5);
      assertThat(heads)
          .allSatisfy(head -> assertThat(roles(head)).isNotEmpty().containsOnly(PdfName.TH));
      assertThat(form.elements(PdfName.TBody))
          .flatExtracting(PdfStructElem::getKids)
          .allSatisfy(
              row -> {
                List<PdfName> cells = roles(row);
                assertThat(cells.getFirst()).isEqualTo(PdfName.TH);
                assertThat(cells.subList(1, cells.size())).isNotEmpty().containsOnly(PdfName.TD);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"equality-analysis", "commissioning-check", "borough-measures"})
  void oneWithLittleInItIsADocumentToo(String id) throws Exception {
    OpenForm open = Documents.begun(session, id);
    VeraPdf.assertCompliant(pdf(open));
    FormFilling filling = new FormFilling(open);
    filling.answer("planning.2", "yes");
    filling.answer("all-pupils.gld", "66.7");
    byte[] pdf = pdf(open);
    VeraPdf.assertCompliant(pdf);
    try (ReadBack form = ReadBack.of(pdf)) {
      assertThat(form.text())
          .contains(
              switch (id) {
                case "commissioning-check" -> "due regard for the equality duty Yes";
                case "borough-measures" -> "Good level of development 66.7 %";
                default -> "Left empty Title of the activity";
              });
    }
  }

  private byte[] pdf(OpenForm open) throws Exception {
    FormExport export = new FormExport(false);
    Path file = folder.resolve(export.fileName(open.standing()));
    export.write(open.standing(), file);
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
