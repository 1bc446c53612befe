package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.concern.OpenConcern;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.Placement;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.TrustStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a note must never say, and when it must not be written at all.
class UnsaidTest {
  @Test
  void a_concern_raised_at_a_visit_is_nowhere_in_its_note(@TempDir Path folder) throws Exception {
    try (Session session = TrustStore.filled(folder)) {
      UUID visit = TrustStore.visit(session, "sia-visit", LocalDate.of(2026, 11, 20), 1.0);
      OpenVisit open = session.open(visit);
      new NoteTaking(open).write("focus", "Reading in every class");
      OpenConcern concern = session.concerns().begin(PatsStore.ASHLEY_DOWN, visit, "PLANTEDPERSON");
      concern.write(c -> c.withWhat("PLANTEDWORRY").withOutcome("PLANTEDOUTCOME"));
      concern.raise(PatsStore.TODAY);
      Path file = folder.resolve("note.pdf");
      session.noteExport().write(open.standing(), file);
      byte[] bytes = Files.readAllBytes(file);
      String everything = unpacked(bytes);
      assertThat(everything).contains("Reading in every class");
      assertThat(everything).doesNotContain("PLANTED");
    }
  }

  @Test
  void a_draft_says_where_evidence_is_not_discussed(@TempDir Path folder) throws Exception {
    try (Session session = TrustStore.filled(folder)) {
      OpenVisit open =
          session.open(TrustStore.visit(session, "sia-visit", LocalDate.of(2026, 11, 20), 1.0));
      Judging judging = new Judging(open);
      judging.place("achievement", new Placement.In("inadequate"));
      Path file = folder.resolve("note.pdf");
      session.noteExport().write(open.standing(), file);
      try (ReadBack note = ReadBack.of(Files.readAllBytes(file))) {
        assertThat(note.text())
            .contains("Not discussed yet with: Headteacher", "Draft, not issued")
            .doesNotContain("Discussed with: Headteacher");
      }
      judging.discuss("achievement", true);
      session.noteExport().write(open.standing(), file);
      try (ReadBack note = ReadBack.of(Files.readAllBytes(file))) {
        assertThat(note.text())
            .contains("Discussed with: Headteacher")
            .doesNotContain("Not discussed");
      }
    }
  }

  @Test
  void a_draft_says_where_a_signal_is_not_answered(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      OpenVisit open =
          session.open(
              PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Safety"));
      Judging judging = new Judging(open);
      judging.tick("safeguarding", "safeguarding.causing-concern.1", true);
      Path file = folder.resolve("note.pdf");
      session.noteExport().write(open.standing(), file);
      try (ReadBack note = ReadBack.of(Files.readAllBytes(file))) {
        assertThat(note.text()).contains("Nobody has said yet.", "Draft, not issued");
      }
      judging.answerSignal("safeguarding.causing-concern.1", "Told the lead at once");
      session.noteExport().write(open.standing(), file);
      try (ReadBack note = ReadBack.of(Files.readAllBytes(file))) {
        assertThat(note.text()).doesNotContain("Nobody has said yet.");
      }
    }
  }

  /// Every object of a PDF with its streams unpacked, and the text of its pages.
  private static String unpacked(byte[] bytes) throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes);
    try (ReadBack note = ReadBack.of(bytes)) {
      for (int i = 1; i < note.pdf().getNumberOfPdfObjects(); i++) {
        var object = note.pdf().getPdfObject(i);
        if (object instanceof PdfStream stream) {
          all.write(stream.getBytes());
        } else if (object != null) {
          all.write(object.toString().getBytes(StandardCharsets.UTF_8));
        }
      }
      all.write(note.text().getBytes(StandardCharsets.UTF_8));
    }
    return all.toString(StandardCharsets.UTF_8);
  }
}
