package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType.Section;
import org.junit.jupiter.api.Test;

/// Holds the pack against the facts of the Equals Trust's strategy of autumn 2024.
class Equals2024PackTest {
  private static final Framework EQUALS = PackLibrary.builtIn().find("equals-2024").orElseThrow();

  @Test
  void nothingItSaysOfAVisitIsWrittenForInspection() {
    assertThat(EQUALS.practice().visitTypes())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            type -> assertThat(type.confidentiality()).contains("not meant for inspectors"));
  }

  @Test
  void nothingItKeepsInAFormIsEither() {
    assertThat(EQUALS.instruments().forms())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            form ->
                assertThat(form.confidentiality())
                    .as(form.id())
                    .contains("ot written for inspection"));
  }

  @Test
  void aVisitAsksForEachElementOfTheSchoolOverview() {
    Section agreed =
        EQUALS.visitType("improvement-visit").sections().stream()
            .filter(section -> section.id().equals("agreed-evaluations"))
            .findFirst()
            .orElseThrow();

    assertThat(agreed.about())
        .extracting(Group::name)
        .containsExactly(
            "Overall effectiveness",
            "Quality of education",
            "Behaviour and attitudes",
            "Personal development",
            "Early years",
            "Leadership and management");
    assertThat(agreed.noteKeys()).startsWith("agreed-evaluations.1", "agreed-evaluations.2");
  }

  @Test
  void asksForNoTickPerJudgementBecauseItJudgesNoAspects() {
    assertThat(EQUALS.judges()).isFalse();
    assertThat(EQUALS.practice().noteRules().discussedWith()).isNull();
  }
}
