package org.daybook.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Readiness.Kind;
import org.daybook.domain.visit.Readiness.Lack;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  private static final Framework ASKS = pack("equals-2018");
  private static final Framework DOES_NOT = pack("bristol-2025");

  @Test
  void every_placed_aspect_must_be_discussed_where_the_organisation_asks_for_it() {
    Judgement placed = Judgement.NONE.with(new Placement.In("inadequate"));
    Findings findings =
        Findings.NONE
            .withJudgement("achievement", placed)
            .withJudgement("vulnerability", placed.withDiscussed(true))
            .withJudgement("leadership-capacity", Judgement.NONE);
    assertThat(Readiness.lacks(ASKS, findings))
        .containsExactly(Lack.at(Kind.NOT_DISCUSSED, ASKS.aspect("achievement")));
    assertThat(
            Readiness.lacks(
                ASKS, findings.withJudgement("achievement", placed.withDiscussed(true))))
        .isEmpty();
  }

  @Test
  void a_met_signal_must_be_answered_everywhere() {
    Findings findings =
        Findings.NONE.withJudgement(
            "safeguarding", Judgement.NONE.withTick("safeguarding.causing-concern.1", true));
    assertThat(Signals.met(DOES_NOT, findings)).hasSize(1);
    assertThat(Readiness.lacks(DOES_NOT, findings))
        .containsExactly(Lack.at(Kind.UNANSWERED_SIGNAL, DOES_NOT.aspect("safeguarding")));
    assertThat(
            Readiness.lacks(
                DOES_NOT, findings.withSignalAnswer("safeguarding.causing-concern.1", "Seen to")))
        .isEmpty();
  }

  private static Framework pack(String id) {
    return PackLibrary.builtIn().find(id).orElseThrow();
  }
}
