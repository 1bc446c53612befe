package org.daybook.application.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteExportTest {
  private static final String SIGNAL = "safeguarding.causing-concern.1";

  private Session session;
  private OpenVisit visit;
  private Path file;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    UUID id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Attendance");
    visit = session.open(id);
    file = folder.resolve("note.pdf");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void theNoteIsFiledByDateSchoolAndWhatItIs() throws Exception {
    assertThat(session.noteExport().fileName(visit.standing()))
        .startsWith("2026-11-23 108911 Ashley Down Primary School – Note of visit")
        .endsWith(".pdf");
    new Judging(visit).place("attendance", new Placement.In("established"));
    session.noteExport().write(visit.standing(), file);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void aDraftSaysThatNobodyAnsweredASignal() throws Exception {
    Judging judging = new Judging(visit);
    judging.tick("safeguarding", SIGNAL, true);
    session.noteExport().write(visit.standing(), file);
    assertThat(PdfWords.of(file)).contains("Nobody has said yet.", "Draft, not issued");

    judging.answerSignal(SIGNAL, "Training is booked.");
    session.noteExport().write(visit.standing(), file);
    assertThat(PdfWords.of(file)).contains("Training is booked.");
  }

  @Test
  void ofAVisitThatHasNotBegunThereIsNothingToWrite() {
    Problem refusal =
        catchThrowableOfType(
                ProblemException.class, () -> session.noteExport().write(visit.standing(), file))
            .problem();
    assertThat(refusal.key()).isEqualTo("note.unready.planned");
    assertThat(file).doesNotExist();
  }
}
