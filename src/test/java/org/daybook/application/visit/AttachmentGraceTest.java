package org.daybook.application.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.Visits;
import org.daybook.application.attachment.Intake;
import org.daybook.application.interrupted.Interrupted;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.PatsStore;
import org.daybook.fixture.Photos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture attached two months ago comes back whole with whatever brings its evidence back.
class AttachmentGraceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

  private final Path folder;
  private final UUID id;
  private final UUID piece;
  private Session session;

  AttachmentGraceTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.session = PatsStore.empty(folder);
    this.id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    Evidence begun = EvidenceNoting.begun().withText("The hall");
    this.piece = begun.id();
    EvidenceNoting noting = session.evidence(session.open(id));
    noting.add(begun);
    noting.attach(
        piece,
        Intake.of(Files.write(folder.resolve("hall.jpg"), Photos.jpeg(80, 60, 1)), false),
        "");
    age(Duration.ofDays(60));
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void undoneAfterLeavingTheVisitAndComingBack() throws Exception {
    new Judging(session.sit(id)).removeEvidence(piece);
    session.rise();
    session.tidy(session.sit(id));

    session.sit(id).undo();

    assertWhole(visit());
  }

  @Test
  void undoneEvenAfterTheDaysOfGraceWhileItCanBe() throws Exception {
    new Judging(session.sit(id)).removeEvidence(piece);
    age(Duration.ofDays(60));
    session.tidy(session.sit(id));

    session.sit(id).undo();

    assertWhole(visit());
  }

  @Test
  void discardedAfterTheProgramDied() throws Exception {
    EvidenceNoting noting = session.evidence(session.sit(id));
    noting.detach(piece, attachment(visit()).id());
    dieAndStart();
    age(Duration.ofDays(60));
    session.tidy(session.open(id));
    Interrupted told = session.interruptions().all().getFirst();

    session.interruptions().discard(told);

    assertWhole(visit());
  }

  @Test
  void broughtBackAfterADiscardThatTookItAway() throws Exception {
    UUID other = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Maths");
    new Preparing(session.open(other)).begin();
    Evidence begun = EvidenceNoting.begun().withText("The gate");
    EvidenceNoting noting = session.evidence(session.sit(other));
    noting.add(begun);
    noting.attach(begun.id(), Intake.of(folder.resolve("hall.jpg"), false), "");
    dieAndStart();
    age(Duration.ofDays(60));
    Interrupted told = session.interruptions().all().getFirst();
    session.interruptions().discard(told);
    session.tidy(session.open(other));

    session.interruptions().bringBack(told);

    assertWhole(session.open(other).visit());
  }

  @Test
  void broughtBackWithItsVisit() throws Exception {
    Visits.Deleted deleted = session.visits().delete(id);
    UUID other = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Maths");
    session.tidy(session.sit(other));

    session.visits().bringBack(deleted);

    assertWhole(visit());
  }

  @Test
  void goneOnceNothingCanBringItBack() throws Exception {
    new Judging(session.sit(id)).removeEvidence(piece);
    session.rise();
    dieAndStart();
    session.tidy(session.sit(id));
    assertThat(sealed()).as("within the days of grace").hasSize(1);
    age(Duration.ofDays(60));
    session.tidy(session.sit(id));
    assertThat(sealed()).isEmpty();
  }

  private void assertWhole(Visit visit) throws Exception {
    Attachment attachment = attachment(visit);
    assertThat(session.evidence(session.open(visit.id())).open(visit.id(), attachment))
        .hasSize((int) attachment.size());
  }

  private Visit visit() throws Exception {
    return session.open(id).visit();
  }

  private static Attachment attachment(Visit visit) {
    return visit.findings().evidence().getFirst().attachments().getFirst();
  }

  private void dieAndStart() throws Exception {
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
  }

  private void age(Duration by) throws Exception {
    for (Path file : sealed()) {
      Files.setLastModifiedTime(file, FileTime.from(NOW.minus(by)));
    }
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
}
