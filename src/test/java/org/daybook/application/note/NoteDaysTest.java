package org.daybook.application.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.application.Session;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Person;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A note sent on Monday, answered on Wednesday by e-mail, and recorded on Friday.
class NoteDaysTest {
  private static final LocalDate MONDAY = PatsStore.TODAY;
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  @Test
  void anAnswerAndANameHaveTheDayTheyWereGivenOn(@TempDir Path folder) throws Exception {
    UUID id;
    try (Session session = PatsStore.empty(folder)) {
      id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, MONDAY.minusDays(3), "Reading");
      OpenVisit open = session.open(id);
      new NoteTaking(open).finish();
      assertRefused(
          "note.sign.day", () -> session.noteCourse(open).signing().sign(signed(MONDAY, -4)));
      session.noteCourse(open).signing().sign(signed(MONDAY, -3));
      session.noteCourse(open).send("Pat", FRIDAY);
    }
    InstantSource later = InstantSource.fixed(Instant.parse("2026-11-27T09:30:00Z"));
    char[] passphrase = PatsStore.PASSPHRASE.toCharArray();
    try (Session session = PatsStore.opening(folder, later).unlock(passphrase)) {
      OpenVisit open = session.open(id);
      NoteCourse course = session.noteCourse(open);
      assertRefused("note.course.replied-on", () -> course.answer(accurate(MONDAY, -1)));
      assertRefused("note.course.replied-on", () -> course.answer(accurate(FRIDAY, 1)));
      course.answer(accurate(WEDNESDAY, 0));
      assertThat(open.visit().outcome().state()).isEqualTo(VisitState.AGREED);
      assertRefused("note.sign.day", () -> course.signing().sign(signed(MONDAY, -1)));
      assertRefused("note.sign.day", () -> course.signing().sign(signed(FRIDAY, 1)));
      course.signing().sign(signed(WEDNESDAY, 0));

      assertThat(open.visit().outcome().course().reply()).isEqualTo(accurate(WEDNESDAY, 0));
      assertThat(open.visit().outcome().course().signatures())
          .isEqualTo(List.of(signed(WEDNESDAY, 0)));
    }
  }

  @Test
  void nobodySignedAVersionBeforeItWasBegun(@TempDir Path folder) throws Exception {
    UUID id;
    try (Session session = PatsStore.empty(folder)) {
      id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, MONDAY.minusDays(3), "Reading");
      OpenVisit open = session.open(id);
      new NoteTaking(open).finish();
      session.noteCourse(open).issue("Pat");
    }
    InstantSource later = InstantSource.fixed(Instant.parse("2026-11-27T09:30:00Z"));
    char[] passphrase = PatsStore.PASSPHRASE.toCharArray();
    try (Session session = PatsStore.opening(folder, later).unlock(passphrase)) {
      OpenVisit open = session.open(id);
      NoteCourse course = session.noteCourse(open);
      course.revise("Pat", "The roll");
      assertRefused("note.sign.day", () -> course.signing().sign(signed(WEDNESDAY, 0)));
      course.signing().sign(signed(FRIDAY, 0));
      assertThat(open.visit().outcome().course().signatures()).hasSize(1);
    }
  }

  @Test
  void whatTheHeadteacherNeverSeesIsNotCommentedOn(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      UUID id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, MONDAY, "Reading");
      OpenVisit open = session.open(id);
      new NoteTaking(open).finish();
      NoteCourse course = session.noteCourse(open);
      course.send("Pat", FRIDAY);
      Reply reply =
          new Reply(false, "Hetty Head", MONDAY, "", Map.of("private-notes", "How would I know"));
      assertRefused("note.course.section", () -> course.answer(reply));
      assertRefused(
          "note.sign.no-role",
          () ->
              Signatories.role(
                  open.framework(),
                  open.framework().visitType(open.visit().occasion().type()),
                  Person.of("Bob Nobody")));
    }
  }

  private static Reply accurate(LocalDate day, int later) {
    return new Reply(true, "Hetty Head", day.plusDays(later), "", Map.of());
  }

  private static Signature signed(LocalDate day, int later) {
    return new Signature("Hetty Head", Signature.HEADTEACHER, day.plusDays(later));
  }

  private static void assertRefused(String key, ThrowingCallable does) {
    assertThatThrownBy(does)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().key()).isEqualTo(key));
  }
}
