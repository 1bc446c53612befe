package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.domain.calendar.Rhythm;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the pack against what the Ethos trust's strategy says of its stages and their support.
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
        .extracting(Category::name)
        .containsExactly("Sustain", "Improve", "Repair", "Stabilise");
    assertThat(ETHOS.categories())
        .allSatisfy(
            stage -> assertThat(stage.meaning()).containsIgnoringCase("the trust steps in"));
  }

  @Test
  void sevenAspectsRestOnNineKindsOfEvidence() {
    assertThat(ETHOS.aspects())
        .extracting(Aspect::id)
        .containsExactly(
            "outcomes",
            "pace-of-improvement",
            "leadership-capacity",
            "engagement-with-support",
            "morale-and-perception",
            "safeguarding-and-safety",
            "contribution-to-others");
    assertThat(ETHOS.scale().drawsOn()).hasSize(9);
    assertThat(ETHOS.visitType("annual-assessment").sections())
        .extracting(Section::id)
        .contains("evidence-considered");
  }

  /// Education days, HR days, and how often governance is reviewed.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          sustain,    6, 5,  EVERY_FOUR_YEARS
          improve,    6, 5,  EVERY_TWO_YEARS
          repair,    12, 10, YEARLY
          stabilise,  8, 10,
          """)
  void eachStageHasItsDaysAndItsGovernanceReview(
      String stage, double education, double hr, Rhythm governance) {
    assertThat(days(stage, "adviser-days")).isEqualTo(education);
    assertThat(days(stage, "hr")).isEqualTo(hr);
    assertThat(brings(stage, "governance-review"))
        .isNotEmpty()
        .first()
        .extracting(Entitlement::rhythm)
        .isEqualTo(governance);
  }

  /// Finance is in touch each half-term and each month; weekly where a school needs most.
  @ParameterizedTest
  @CsvSource({"sustain, false", "improve, false", "repair, true", "stabilise, true"})
  void financeIsInTouch(String stage, boolean weekly) {
    List<Rhythm> rhythms =
        brings(stage, "finance").stream()
            .map(Entitlement::rhythm)
            .filter(rhythm -> rhythm != null)
            .toList();
    assertThat(rhythms).contains(Rhythm.HALF_TERMLY, Rhythm.MONTHLY);
    assertThat(rhythms.contains(Rhythm.WEEKLY)).isEqualTo(weekly);
  }

  @Test
  void stabiliseHasOptionsOfItsOwn() {
    assertThat(brings("stabilise", "option"))
        .extracting(Entitlement::text)
        .anyMatch(text -> text.contains("Rapid School Improvement Plan"))
        .anyMatch(text -> text.contains("executive headteacher"))
        .anyMatch(text -> text.contains("bought in"));
  }

  private static List<Entitlement> brings(String stage, String kind) {
    return ETHOS.supportFor(ETHOS.category(stage)).entitlements().stream()
        .filter(entitlement -> entitlement.kind().equals(kind))
        .toList();
  }

  private static double days(String stage, String kind) {
    return brings(stage, kind).stream()
        .filter(entitlement -> entitlement.days() != null)
        .mapToDouble(
            entitlement ->
                entitlement.days()
                    * (entitlement.timesAYear() == null ? 1 : entitlement.timesAYear()))
        .sum();
  }
}
