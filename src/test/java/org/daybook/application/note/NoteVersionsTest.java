package org.daybook.application.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.application.RegisterImport;
import org.daybook.application.Session;
import org.daybook.application.versions.Difference;
import org.daybook.application.versions.Edition;
import org.daybook.application.versions.Line;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.course.Copy;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.ProblemException;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two versions of a note, the first kept as it was issued.
class NoteVersionsTest {
  private static final String PAT = "Pat Lindqvist (invented)";

  private Session session;
  private OpenVisit open;
  private NoteTaking notes;
  private NoteVersions versions;

  @BeforeEach
  void twoVersions(@TempDir Path folder) throws Exception {
    session = PatsStore.empty(folder);
    UUID visit = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    open = session.open(visit);
    notes = new NoteTaking(open);
    notes.write("strengths", "The roll is 180 and lessons are calm.");
    notes.write("strengths", Audience.INTERNAL, "FIRSTINTERNAL days used");
    notes.finish();
    NoteCourse course = session.noteCourse(open);
    course.issue(PAT);
    course.revise(PAT, "The roll was wrong");
    notes.write("strengths", "The roll is 412 and lessons are calm.");
    versions = session.noteVersions();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void anIssuedVersionIsReadAsItWas() throws Exception {
    List<Edition> editions = versions.of(open.standing().visit());

    assertThat(editions).extracting(Edition::version).containsExactly(1, 2);
    assertThat(editions.getFirst().issued()).isNotNull();
    assertThat(editions.getLast().issued()).isNull();
    assertThat(words(editions.getFirst(), Copy.SCHOOL))
        .contains("The roll is 180", "Version 1, issued on 23 November 2026")
        .doesNotContain("412 and", "FIRSTINTERNAL");
    assertThat(words(editions.getFirst(), Copy.INTERNAL)).contains("FIRSTINTERNAL");
    assertThat(words(editions.getLast(), Copy.SCHOOL)).contains("The roll is 412");
  }

  @Test
  void twoVersionsAreComparedByTheWord() throws Exception {
    List<Edition> editions = versions.of(open.standing().visit());

    Difference found = versions.compare(editions.getFirst(), editions.getLast(), Copy.SCHOOL);

    assertThat(
            found.lines().stream()
                .map(line -> line.runs().toString())
                .filter(runs -> runs.contains("lessons")))
        .containsExactly(
            "[Run[kind=SAME, text=The roll is], Run[kind=REMOVED, text=180],"
                + " Run[kind=ADDED, text=412], Run[kind=SAME, text=and lessons are calm.]]");
    assertThat(versions.compare(editions.getFirst(), editions.getFirst(), Copy.SCHOOL).places())
        .isZero();
  }

  /// The register changes under an issued note; the note says what it said.
  @Test
  void whatTheRegisterSaidIsKeptWithTheVersion(@TempDir Path folder) throws Exception {
    Path extract = folder.resolve("later.csv");
    Files.writeString(
        extract,
        Files.readString(PatsStore.register(folder))
            .replace("\"Primary\",\"4\",\"11\"", "\"Middle deemed primary\",\"4\",\"13\""));
    session.registerImport().run(extract, false, RegisterImport.Progress.NONE);
    List<Edition> editions = versions.of(open.standing().visit());

    assertThat(words(editions.getFirst(), Copy.SCHOOL)).contains("108911  ·  Primary");
    assertThat(words(editions.getLast(), Copy.SCHOOL)).contains("108911  ·  Middle deemed primary");
  }

  /// An issued note written today says what it said on the day it was issued.
  @Test
  void theNoteOfAnIssuedVisitIsWrittenAsItWasIssued(@TempDir Path folder) throws Exception {
    session.noteCourse(open).issue(PAT);
    Path then = folder.resolve("then.pdf");
    Path now = folder.resolve("now.pdf");
    Path kept = folder.resolve("kept.pdf");
    session.noteExport().write(open.standing(), Copy.SCHOOL, then);
    Path extract = folder.resolve("later.csv");
    Files.writeString(
        extract,
        Files.readString(PatsStore.register(folder))
            .replace("\"Primary\",\"4\",\"11\"", "\"Middle deemed primary\",\"4\",\"13\"")
            .replace("Bristol, City of", "Isles of Scilly"));
    session.registerImport().run(extract, false, RegisterImport.Progress.NONE);

    session.noteExport().write(open.standing(), Copy.SCHOOL, now);
    versions.write(versions.find(open.visit(), 2), Copy.SCHOOL, kept);

    assertThat(PdfWords.of(then)).contains("Primary · Bristol, City of");
    assertThat(PdfWords.of(now)).isEqualTo(PdfWords.of(then)).isEqualTo(PdfWords.of(kept));
  }

  @Test
  void anIssuedVersionIsWrittenAgain(@TempDir Path folder) throws Exception {
    Edition first = versions.find(open.standing().visit(), 1);
    Path file = folder.resolve("first.pdf");

    versions.write(first, Copy.SCHOOL, file);

    assertThat(file).isNotEmptyFile();
    assertThat(versions.fileName(first, Copy.SCHOOL)).endsWith("Note of visit v1.pdf");
    assertThatThrownBy(() -> versions.find(open.standing().visit(), 3))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().key()).isEqualTo("note.version.unknown"));
  }

  private String words(Edition edition, Copy copy) throws ProblemException {
    return versions.read(edition, copy).stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
