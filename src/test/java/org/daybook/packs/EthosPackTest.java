package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.junit.jupiter.api.Test;

/// Holds the pack against what the Ethos trust's strategy says of its stages.
class EthosPackTest {
  private static final Framework ETHOS = PackLibrary.builtIn().find("ethos-2023").orElseThrow();

  @Test
  void theStageCanChangeAtAnyTimeInAMeetingOfItsOwn() {
    VisitType change = ETHOS.visitType("stage-change");

    assertThat(change.sections())
        .extracting(Section::id)
        .contains("evidence-considered", "stage-reasons", "support-agreed");
    assertThat(ETHOS.practice().yearPlan().calendar())
        .noneMatch(entry -> entry.visit().equals(change.id()));
    assertThat(ETHOS.support())
        .allSatisfy(
            level -> assertThat(level.firstStep()).contains("can change at any time of the year"));
  }

  @Test
  void autonomyIsEarnedStageByStage() {
    assertThat(ETHOS.categories())
        .hasSize(4)
        .allSatisfy(
            stage -> assertThat(stage.meaning()).containsIgnoringCase("the trust steps in"));
  }
}
