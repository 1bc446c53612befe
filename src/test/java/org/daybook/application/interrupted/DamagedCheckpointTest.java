package org.daybook.application.interrupted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.Preparing;
import org.daybook.domain.visit.kept.Checkpoint;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.PatsStore;
import org.daybook.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was kept of a visit from before a sitting is damaged; the visit itself is sound.
class DamagedCheckpointTest extends ACrash {
  private UUID other = new UUID(0, 0);

  @BeforeEach
  void dieOverTwoAndSpoilOne() throws Exception {
    other = PatsStore.planned(session, PatsStore.MADE_UP, PatsStore.TODAY, "");
    new Preparing(session.open(other)).begin();
    new NoteTaking(session.sit(other)).write("strengths", "Kind older pupils");
    session.rise();
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home");
    new NoteTaking(session.sit(other)).write("next-steps", "Write to the chair");
    session.close();
    Samples.spoil(folder.resolve("own"), Checkpoint.id(id));
    dieAndStart();
  }

  @Test
  void theOthersAreToldAndThisOneIsNamed() throws Exception {
    assertThat(told().visit().id()).isEqualTo(other);
    assertThat(session.interruptions().unshown()).extracting(VisitSummary::id).containsExactly(id);
    assertThat(visit().findings().notes()).containsEntry("next-steps", "Ring home");
  }

  @Test
  void theVisitCanBeWrittenAtTheWindow() throws Exception {
    OpenVisit open = session.sit(id);
    new NoteTaking(open).write("next-steps", "Ring home today");
    new NoteTaking(open).write("next-steps", "Ring home this week");
    session.rise();
    assertThat(visit().findings().notes()).containsEntry("next-steps", "Ring home this week");
    assertThat(session.interruptions().unshown()).isEmpty();
  }

  @Test
  void theSittingThatFollowsIsKeptForTheNextCrash() throws Exception {
    new NoteTaking(session.sit(id)).write("next-steps", "Ring home today");
    dieAndStart();
    assertThat(session.interruptions().all())
        .filteredOn(told -> told.visit().id().equals(id))
        .singleElement()
        .extracting(told -> told.before().findings().notes().get("next-steps"))
        .isEqualTo("Ring home");
  }

  @Test
  void theVisitCanBeWrittenByACommand() throws Exception {
    new NoteTaking(session.open(id)).write("next-steps", "Ring home today");
    assertThat(visit().findings().notes()).containsEntry("next-steps", "Ring home today");
    assertThat(session.interruptions().unshown()).isEmpty();
    session.tidy(session.open(id));
  }

  @Test
  void aDamagedVisitHidesNoOther() throws Exception {
    session.close();
    Samples.spoil(folder.resolve("own"), id);
    dieAndStart();
    assertThat(told().visit().id()).isEqualTo(other);
  }
}
