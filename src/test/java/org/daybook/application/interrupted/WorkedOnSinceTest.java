package org.daybook.application.interrupted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.daybook.application.visit.NoteTaking;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.kept.IssuedNote;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A visit that was worked on again before anybody answered whether to recover or discard.
class WorkedOnSinceTest extends ACrash {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoDoesNotAnswerIsAskedAgainButNothingDoneSinceIsDiscarded(boolean atTheWindow)
      throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    Interrupted first = told();
    new NoteTaking(atTheWindow ? session.sit(id) : session.open(id))
        .write("achievement", "Phonics rose");
    session.rise();
    dieAndStart();

    assertThat(told().before().findings().notes()).doesNotContainKey("next-steps");
    assertThat(told().changedSince()).isTrue();
    assertThat(told().canDiscard()).isFalse();
    assertThat(told().changes().written())
        .as("what the program that died had written")
        .extracting(Passage::text)
        .containsExactly("Ring home");
    assertThat(told().saved()).isEqualTo(first.saved());
    for (Interrupted each : List.of(first, told())) {
      assertThatThrownBy(() -> session.interruptions().discard(each))
          .isInstanceOf(ProblemException.class);
    }
    assertThat(visit().findings().notes()).containsKeys("next-steps", "achievement");
    session.interruptions().recover(told());
    assertThat(session.interruptions().all()).isEmpty();
  }

  @Test
  void whatWasDiscardedIsNotBroughtBackOverLaterWork() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    Interrupted told = told();
    session.interruptions().discard(told);
    new NoteTaking(session.sit(id)).write("achievement", "Phonics rose");
    assertThatThrownBy(() -> session.interruptions().bringBack(told))
        .isInstanceOf(ProblemException.class);
    assertThat(visit().findings().notes()).containsKey("achievement");
  }

  @Test
  void howFarTheVisitCameIsNotDiscarded() throws Exception {
    new NoteTaking(session.sit(id)).finish();
    dieAndStart();
    assertThat(told().changedSince()).isFalse();
    assertThat(told().canDiscard()).isFalse();
    assertThatThrownBy(() -> session.interruptions().discard(told()))
        .isInstanceOf(ProblemException.class);
    assertThat(visit().outcome().state()).isEqualTo(VisitState.DRAFT);
  }

  @Test
  void whatWasSentMeanwhileIsNotTakenBack() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    Interrupted told = told();
    new NoteTaking(session.open(id)).finish();
    session.noteCourse(session.open(id)).send(PAT, PatsStore.TODAY.plusDays(7));
    assertThat(session.interruptions().all()).as("the note has gone on").isEmpty();
    assertThatThrownBy(() -> session.interruptions().discard(told))
        .isInstanceOf(ProblemException.class);
    assertThat(visit().findings().notes()).containsKey("next-steps");
  }

  @Test
  void anIssuedVersionOutlivesACrashThatNobodyAnswered() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    Interrupted told = told();
    new NoteTaking(session.sit(id)).finish();
    session.noteCourse(session.sit(id)).issue(PAT);
    IssuedNote first = session.issued(visit()).getFirst();
    session.noteCourse(session.sit(id)).revise(PAT, "The roll was wrong");
    session.rise();
    dieAndStart();

    assertThat(session.interruptions().all()).isEmpty();
    assertThatThrownBy(() -> session.interruptions().discard(told))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> session.interruptions().bringBack(told))
        .isInstanceOf(ProblemException.class);
    assertThat(visit().outcome().course().version()).isEqualTo(2);
    assertThat(session.issued(visit())).containsExactly(first);
  }
}
