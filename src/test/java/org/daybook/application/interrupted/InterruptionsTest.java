package org.daybook.application.interrupted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.search.Passage;
import org.junit.jupiter.api.Test;

/// Telling what was being worked on when a program died; recovering and discarding it.
class InterruptionsTest extends ACrash {
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
    assertThat(told.changes().written())
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
  void aVisitThatIsGoneIsNotTold() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    dieAndStart();
    session.visits().delete(id);
    assertThat(session.interruptions().all()).isEmpty();
  }

  @Test
  void tellsWhatWasRemovedAndSaysNothingFalseOfTicks() throws Exception {
    new NoteTaking(session.sit(id)).write("strengths", "");
    dieAndStart();
    Changes changes = told().changes();
    assertThat(changes.written()).isEmpty();
    assertThat(changes.before()).extracting(Passage::text).containsExactly("Calm corridors");
    assertThat(changes.replaced(changes.before().getFirst())).isFalse();
    assertThat(changes.rest()).isFalse();
  }

  @Test
  void tellsHowChangedWordsReadBeforeAndThatADateWasChangedToo() throws Exception {
    OpenVisit open = session.sit(id);
    new NoteTaking(open).write("strengths", "Calm");
    new NoteTaking(open).charge(0.5);
    dieAndStart();
    Changes changes = told().changes();
    assertThat(changes.written()).extracting(Passage::text).containsExactly("Calm");
    assertThat(changes.before()).extracting(Passage::text).containsExactly("Calm corridors");
    assertThat(changes.replaced(changes.before().getFirst())).isTrue();
    assertThat(changes.rest()).isTrue();
  }

  @Test
  void aTickIsChangedBesideTheWords() throws Exception {
    OpenVisit open = session.sit(id);
    new Judging(open)
        .tick(
            "attendance", open.framework().aspect("attendance").statements().getFirst().id(), true);
    dieAndStart();
    assertThat(told().changes().rest()).isTrue();
    assertThat(told().changes().before()).isEmpty();
  }
}
