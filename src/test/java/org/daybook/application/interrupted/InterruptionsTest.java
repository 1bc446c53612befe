package org.daybook.application.interrupted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.Preparing;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that ends without anybody rising from a visit, and the one that starts after it.
class InterruptionsTest {
  private Path folder = Path.of("");
  private Session session;
  private UUID id = new UUID(0, 0);

  @BeforeEach
  void sit(@TempDir Path made) throws Exception {
    folder = made;
    session = PatsStore.filled(folder);
    id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, "Reading");
    new Preparing(session.open(id)).begin();
    new NoteTaking(session.open(id)).write("strengths", "Calm corridors");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void whoRoseFromAVisitIsAskedNothing() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    session.rise();
    dieAndStart();
    assertThat(session.interruptions().all()).isEmpty();
  }

  @Test
  void whoOnlyLookedIsAskedNothing() throws Exception {
    session.sit(id);
    dieAndStart();
    assertThat(session.interruptions().all()).isEmpty();
  }

  @Test
  void namesSchoolAndTimeAndWhatWasWrittenSinceItWasOpened() throws Exception {
    OpenVisit open = session.sit(id);
    new NoteTaking(open).write("next-steps", "Ring ho");
    new NoteTaking(open).write("next-steps", "Ring home");
    new Judging(open).place("attendance", new Placement.In("developing"));
    assertThat(session.interruptions().all()).as("not while somebody sits over it").isEmpty();
    dieAndStart();

    Interrupted told = told();

    assertThat(told.visit().occasion().schoolName()).isEqualTo("Ashley Down Primary School");
    assertThat(told.typeName()).isEqualTo("School improvement visit");
    assertThat(told.saved()).isNotNull();
    assertThat(told.written())
        .containsExactlyInAnyOrder(
            new Passage(
                Passage.Kind.NOTE,
                "Next steps",
                "Ring home",
                Audience.SCHOOL,
                List.of("next-steps")),
            new Passage(
                Passage.Kind.RATIONALE,
                "Attendance and absence",
                "Developing",
                Audience.SCHOOL,
                List.of("attendance", "ADVISER")));
    assertThat(told.canDiscard()).isTrue();
  }

  @Test
  void recoveringKeepsAllAndIsAskedOnce() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    session.interruptions().recover(told());
    assertThat(visit().findings().notes()).containsEntry("next-steps", "Ring home");
    assertThat(session.interruptions().all()).isEmpty();
    dieAndStart();
    assertThat(session.interruptions().all()).isEmpty();
  }

  @Test
  void discardingTakesOnlyThatSittingBackAndCanBeUndone() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    Interrupted told = told();

    session.interruptions().discard(told);
    assertThat(visit().findings().notes())
        .containsEntry("strengths", "Calm corridors")
        .doesNotContainKey("next-steps");
    assertThat(session.interruptions().all()).isEmpty();

    session.interruptions().bringBack(told);
    assertThat(visit()).isEqualTo(told.visit());
  }

  @Test
  void whoDoesNotAnswerIsAskedAgainThoughTheVisitIsWorkedOn() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    new NoteTaking(session.sit(id)).write("achievement", "Phonics rose");
    session.rise();
    dieAndStart();
    assertThat(told().before().findings().notes()).doesNotContainKey("next-steps");
  }

  @Test
  void aVisitThatIsGoneIsNotTold() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    session.visits().delete(id);
    assertThat(session.interruptions().all()).isEmpty();
  }

  @Test
  void whatWasSentMeanwhileIsNotTakenBack() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    Interrupted told = told();
    new NoteTaking(session.open(id)).finish();
    session
        .noteCourse(session.open(id))
        .send("Pat Lindqvist (invented)", PatsStore.TODAY.plusDays(7));
    assertThat(told().canDiscard()).isFalse();
    assertThatThrownBy(() -> session.interruptions().discard(told))
        .isInstanceOf(ProblemException.class);
    assertThat(visit().findings().notes()).containsKey("next-steps");
  }

  private Interrupted told() throws ProblemException {
    assertThat(session.interruptions().all()).hasSize(1);
    return session.interruptions().all().getFirst();
  }

  private Visit visit() throws ProblemException {
    return session.open(id).standing().visit();
  }

  /// Ends without rising, as a killed program does, and starts anew.
  private void dieAndStart() throws ProblemException {
    session.close();
    session = PatsStore.opening(folder).unlock(PatsStore.PASSPHRASE.toCharArray());
  }
}
