package org.daybook.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.Frameworks;
import org.junit.jupiter.api.Test;

class SignalsTest {
  private static final Framework FRAMEWORK = Frameworks.small();
  private static final String SIGNAL = "safeguarding.concern.1";
  private static final Findings SAFEGUARDING_NOT_SECURE =
      Findings.NONE.withJudgement("safeguarding", Judgement.NONE.withTick(SIGNAL, true));

  @Test
  void isRaisedByItsTickWhereverTheAspectIsPlaced() {
    Findings placedWell =
        SAFEGUARDING_NOT_SECURE.withJudgement(
            "safeguarding",
            SAFEGUARDING_NOT_SECURE.judgement("safeguarding").with(new Placement.In("extending")));

    List<Signals.Signal> met = Signals.met(FRAMEWORK, placedWell);

    assertThat(met).hasSize(1);
    assertThat(met.getFirst().aspect().id()).isEqualTo("safeguarding");
    assertThat(met.getFirst().statement().id()).isEqualTo(SIGNAL);
    assertThat(met.getFirst().answered()).isFalse();
  }

  @Test
  void isNotRaisedByOtherTicks() {
    Findings other =
        Findings.NONE.withJudgement(
            "safeguarding", Judgement.NONE.withTick("safeguarding.concern.2", true));

    assertThat(Signals.met(FRAMEWORK, other)).isEmpty();
  }

  @Test
  void goesWithItsTick() {
    Findings cleared =
        SAFEGUARDING_NOT_SECURE.withJudgement(
            "safeguarding",
            SAFEGUARDING_NOT_SECURE.judgement("safeguarding").withTick(SIGNAL, false));

    assertThat(Signals.met(FRAMEWORK, cleared)).isEmpty();
  }

  @Test
  void isAnsweredByWordsAndNotByBlanks() {
    Findings answered = SAFEGUARDING_NOT_SECURE.withSignalAnswer(SIGNAL, "Training is booked.");

    assertThat(Signals.met(FRAMEWORK, answered).getFirst().answered()).isTrue();
    assertThat(Signals.met(FRAMEWORK, answered.withSignalAnswer(SIGNAL, " ")).getFirst().answered())
        .isFalse();
  }

  @Test
  void neverChangesTheArithmetic() {
    assertThat(CategoryProposal.of(FRAMEWORK, SAFEGUARDING_NOT_SECURE.placements()))
        .isEqualTo(CategoryProposal.of(FRAMEWORK, Findings.NONE.placements()));
  }
}
