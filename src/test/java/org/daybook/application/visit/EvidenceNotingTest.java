package org.daybook.application.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.attachment.Intake;
import org.daybook.application.attachment.Prepared;
import org.daybook.application.note.NoteCourse;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.PdfWords;
import org.daybook.fixture.Photos;
import org.daybook.report.VeraPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceNotingTest {
  private static final String ADVISER = "Pat Lindqvist (invented)";

  private final Path folder;
  private Session session;
  private OpenVisit open;
  private EvidenceNoting noting;

  EvidenceNotingTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.session = PatsStore.empty(folder);
    this.open =
        session.open(PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading"));
    this.noting = session.evidence(open);
  }

  @BeforeEach
  void nothingIsThere() {
    assertThat(evidence()).isEmpty();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aHalfWrittenPieceIsThereOnceAndGoesWithItsLastWord() throws Exception {
    Evidence begun = EvidenceNoting.begun().withSource(Evidence.Source.DATA);
    noting.write(begun, "Half");
    noting.change(begun.id(), e -> e.about("attendance"));
    noting.write(begun, "Half of all absence ");
    assertThat(evidence()).hasSize(1);
    assertThat(evidence().getFirst().text()).isEqualTo("Half of all absence");
    assertThat(evidence().getFirst().source()).isEqualTo(Evidence.Source.DATA);
    assertThat(evidence().getFirst().aspects()).containsExactly("attendance");
    noting.write(begun, " ");
    assertThat(evidence()).isEmpty();
    open.undo();
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void severalPiecesAreLinkedAndDeletedAtOnceAndHadBack() throws Exception {
    UUID one = added("One");
    UUID two = added("Two");
    UUID three = added("Three");
    noting.link(List.of(one, three), "attendance");
    assertThat(open.standing().visit().findings().evidenceFor("attendance"))
        .extracting(Evidence::text)
        .containsExactly("One", "Three");
    noting.remove(Set.of(one, two));
    assertThat(evidence()).extracting(Evidence::text).containsExactly("Three");
    open.undo();
    assertThat(evidence()).extracting(Evidence::text).containsExactly("One", "Two", "Three");
    open.undo();
    assertThat(open.standing().visit().findings().evidenceFor("attendance")).isEmpty();
  }

  @Test
  void anAttachmentOutlivesTheProgram() throws Exception {
    UUID piece = added("The hall");
    noting.attach(piece, photo(), " The hall at noon, tables in rows ");
    UUID visit = open.standing().visit().id();
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
    open = session.open(visit);
    noting = session.evidence(open);
    Attachment kept = evidence().getFirst().attachments().getFirst();
    assertThat(kept.alt()).isEqualTo("The hall at noon, tables in rows");
    assertThat(noting.open(visit, kept)).hasSize((int) kept.size());
    Path copy = folder.resolve("copy.jpg");
    noting.saveCopy(visit, kept, copy);
    assertThat(copy).hasSize(kept.size());
  }

  @Test
  void whereAFileCannotBeKeptTheVisitIsAsItWas() throws Exception {
    UUID piece = added("The hall");
    Path attachments = folder.resolve("own").resolve("attachments");
    Files.writeString(attachments, "in the way");
    assertThat(problem(() -> noting.attach(piece, photo(), ""))).startsWith("storage.disk.");
    assertThat(evidence().getFirst().attachments()).isEmpty();
    assertThat(evidence().getFirst().text()).isEqualTo("The hall");
    Files.delete(attachments);
    noting.attach(piece, photo(), "");
    assertThat(evidence().getFirst().attachments()).hasSize(1);
  }

  @Test
  void noMoreThanTwelveAreAttachedToOnePiece() throws Exception {
    UUID piece = added("The hall");
    Prepared photo = photo();
    for (int i = 0; i < EvidenceNoting.MOST_ATTACHED; i++) {
      noting.attach(piece, photo, "");
    }
    assertThat(problem(() -> noting.attach(piece, photo, ""))).isEqualTo("evidence.attach.many");
  }

  @Test
  void whatWasRemovedLongAgoGoesAndWhatAVersionMentionsStays() throws Exception {
    UUID piece = added("The hall");
    noting.attach(piece, photo(), "The hall");
    noting.attach(piece, photo(), "The hall again");
    Attachment issued = evidence().getFirst().attachments().getFirst();
    Attachment loose = evidence().getFirst().attachments().getLast();
    noting.detach(piece, loose.id());
    new NoteTaking(open).finish();
    session.noteCourse(open).issue(ADVISER);
    session.noteCourse(open).revise(ADVISER, "A mistake");
    noting.detach(piece, issued.id());

    session.tidy(open);
    assertThat(sealed()).as("within the days of grace").hasSize(2);

    for (Path file : sealed()) {
      Files.setLastModifiedTime(
          file, FileTime.from(Instant.parse("2026-11-23T09:30:00Z").minus(Duration.ofDays(60))));
    }
    session.tidy(open);
    assertThat(sealed())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(issued.file());
  }

  @Test
  void whatADeletedVisitHadGoesInTheEnd() throws Exception {
    noting.attach(added("The hall"), photo(), "The hall");
    session.visits().delete(open.standing().visit().id());
    OpenVisit other =
        session.open(PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Another"));
    for (Path file : sealed()) {
      Files.setLastModifiedTime(
          file, FileTime.from(Instant.parse("2026-11-23T09:30:00Z").minus(Duration.ofDays(60))));
    }
    session.tidy(other);
    assertThat(sealed()).isEmpty();
  }

  @Test
  void aNoteIsNotIssuedBeforeItsPicturesAreDescribed() throws Exception {
    UUID piece = added("The hall");
    noting.attach(piece, photo(), "");
    new NoteTaking(open).finish();
    NoteCourse course = session.noteCourse(open);
    assertThat(problem(() -> course.issue(ADVISER))).isEqualTo("note.unready.pictures");
    assertThat(problem(() -> course.send(ADVISER, PatsStore.TODAY.plusDays(5))))
        .isEqualTo("note.unready.pictures");
    noting.describe(piece, evidence().getFirst().attachments().getFirst().id(), "The hall at noon");
    course.issue(ADVISER);
    assertThat(problem(() -> noting.attach(piece, photo(), ""))).isEqualTo("visit.locked");
    assertThat(sealed()).as("nothing is kept for a locked visit").hasSize(1);
  }

  @Test
  void aDamagedPictureIsNamedInTheNoteWhichIsWrittenAllTheSame() throws Exception {
    UUID piece = added("The hall");
    noting.attach(piece, photo(), "The hall at noon");
    Path file = sealed().getFirst();
    byte[] bytes = Files.readAllBytes(file);
    bytes[100] ^= 4;
    Files.write(file, bytes);
    OpenVisit again = session.open(open.standing().visit().id());
    assertThat(again.standing().visit().findings().evidence()).hasSize(1);
    Path note = folder.resolve("note.pdf");
    assertThat(session.noteExport().write(again.standing(), note)).containsExactly("photo.jpg");
    assertThat(PdfWords.of(note))
        .contains("The hall at noon", "This picture is damaged and cannot be shown.");
    VeraPdf.assertCompliant(Files.readAllBytes(note));

    new NoteTaking(open).finish();
    session.noteCourse(open).issue(ADVISER);
    Files.delete(file);
    assertThat(session.noteExport().write(open.standing(), note)).containsExactly("photo.jpg");
    assertThat(PdfWords.of(note)).contains("This picture is damaged and cannot be shown.");
  }

  @Test
  void aDraftSaysThatAPictureIsNotDescribedYet() throws Exception {
    noting.attach(added("The hall"), photo(), "");
    Path note = folder.resolve("note.pdf");
    assertThat(session.noteExport().write(open.standing(), note)).isEmpty();
    assertThat(PdfWords.of(note)).contains("The hall (not described yet)");
    VeraPdf.assertCompliant(Files.readAllBytes(note));
  }

  private UUID added(String text) throws ProblemException {
    Evidence piece = EvidenceNoting.begun().withText(text);
    noting.add(piece);
    return piece.id();
  }

  private Prepared photo() throws Exception {
    Path file = Files.write(folder.resolve("photo.jpg"), Photos.jpeg(80, 60, 1));
    return Intake.of(file, false);
  }

  private List<Evidence> evidence() {
    return open.standing().visit().findings().evidence();
  }

  private List<Path> sealed() throws Exception {
    Path attachments = folder.resolve("own").resolve("attachments");
    if (!Files.isDirectory(attachments)) {
      return List.of();
    }
    try (var files = Files.walk(attachments)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    return catchThrowableOfType(ProblemException.class, act).problem().key();
  }
}
