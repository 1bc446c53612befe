package org.daybook.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.NoteTaking;
import org.daybook.application.visit.OpenVisit;
import org.daybook.domain.plan.Action;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.PatsStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameDayTest {
  private static final Action LATE =
      new Action(new UUID(5, 5), "Call absentees", "", null, "", null, null);

  @Test
  void theSecondVisitOfADayStartsFromTheFirst(@TempDir Path folder) throws Exception {
    try (Session session = PatsStore.empty(folder)) {
      OpenVisit morning = open(session);
      new ActionPlanning(morning).save(LATE);
      OpenVisit afternoon = open(session);
      new NoteTaking(afternoon).write("strengths", "Calm");

      Visit second = afternoon.standing().visit();
      assertThat(second.outcome().actions()).containsExactly(LATE);
      assertThat(second.preparation().carried().action(LATE.id()).orElseThrow().visit())
          .isEqualTo(morning.standing().visit().id());
    }
  }

  private static OpenVisit open(Session session) throws ProblemException {
    return session.open(PatsStore.planned(session, PatsStore.ASHLEY_DOWN, PatsStore.TODAY, ""));
  }
}
