package org.daybook.domain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

  @Test
  void lateIsWhatWasDueBeforeTheVisitAndIsNotDone(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.filled(folder)) {
      UUID id = PatsStore.planned(session, PatsStore.ASHLEY_DOWN, DAY, "");
      Standing next = session.open(id).standing();
      Brief brief = session.briefing().of(next.visit(), next.framework());
      Action action = new Action(new UUID(1, 1), "Call home", "", null, "", Rag.RED, null);

      assertThat(brief.late(action)).as("no day").isFalse();
      assertThat(brief.late(action.withDue(DAY.minusDays(1)))).as("the day before").isTrue();
      assertThat(brief.late(action.withDue(DAY))).as("the day itself").isFalse();
      assertThat(brief.late(action.withDue(DAY.minusDays(1)).withAction(Rag.GREEN)))
          .as("done")
          .isFalse();
    }
  }
}
