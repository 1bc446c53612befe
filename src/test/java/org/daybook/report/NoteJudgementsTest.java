package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.report.NoteBlocks.FRAMEWORK;
import static org.daybook.report.NoteBlocks.FULL;
import static org.daybook.report.NoteBlocks.blocks;
import static org.daybook.report.NoteBlocks.facts;
import static org.daybook.report.NoteBlocks.judged;
import static org.daybook.report.NoteBlocks.placed;
import static org.daybook.report.NoteBlocks.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How a note says where each aspect stands, and why.
class NoteJudgementsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void aJudgementShowsItsReasonTheStatementsMetAndItsEvidence() {
    Judgement attendance =
        FULL.findings()
            .judgement("attendance")
            .withTick("attendance.developing.1", true)
            .withTick("attendance.established.1", true);
    Visit visit = FULL.with(FULL.findings().withJudgement("attendance", attendance));
    assertThat(row(visit, "Attendance").getLast().parts())
        .containsExactly(
            new Cell.Text("Absence fell, but slowly."),
            new Cell.Remark("Statements met"),
            new Cell.Items(
                List.of(
                    "A sign of Established, number 1 (Established)",
                    "A sign of Developing, number 1")),
            new Cell.Remark("Evidence"),
            new Cell.Items(
                List.of("Attendance is 94.8% this term", "Registers checked for four weeks")));
  }

  @Test
  void whatWasFoundOfAnAspectNobodyPlacedIsNotLost() {
    Judgement ticked = Judgement.NONE.withTick("behaviour.extending.1", true);
    Visit visit = FULL.with(FULL.findings().withJudgement("behaviour", ticked));
    assertThat(row(visit, "Behaviour").get(1).parts())
        .containsExactly(new Cell.Remark("Not placed"));
    assertThat(facts(visit, 2)).doesNotContainKey("Not looked at");
  }

  @Test
  void whereBothViewsStandTheNoteSaysBoth() {
    Visit visit =
        FULL.with(
            FULL.findings()
                .with(
                    FULL.findings()
                        .judgements()
                        .with(Voice.SCHOOL, "attendance", placed("established"))
                        .with("attendance", new Disagreement("The autumn count.", DAY))));
    assertThat(row(visit, "Attendance").get(1).parts().toString()).contains("Developing");
    assertThat(row(visit, "Attendance").getLast().parts())
        .endsWith(
            new Cell.Remark("The school's own view: Established"),
            new Cell.Remark("The adviser's view: Developing"),
            new Cell.Remark(
                "Discussed on 23 November 2026 and not agreed; both views stand: The autumn"
                    + " count."));
  }

  @Test
  void whatOnlyTheSchoolSaysIsNotLost() {
    Visit visit =
        FULL.with(FULL.findings().withJudgement(Voice.SCHOOL, "behaviour", placed("established")));
    assertThat(row(visit, "Behaviour").getLast().parts())
        .containsExactly(new Cell.Remark("The school's own view: Established"));
  }

  @Test
  void aspectsWithoutEvidenceOrPlacementAreNamedOnce() {
    Visit visit =
        FULL.with(
            FULL.findings()
                .withJudgement(
                    "timetables",
                    FULL.findings().judgement("timetables").withRationale("no pupil is on one")));
    assertThat(facts(visit, 2))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "No evidence noted", "Self-knowledge; Plan; Safeguarding",
                "Not looked at", "Behaviour",
                "Not applicable", "Part-time timetables (no pupil is on one)"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Audience.class,
      names = {"INTERNAL", "PRIVATE"})
  void evidenceTheSchoolMayNotKnowOfLeavesItsCopyAsIfThereWereNone(Audience audience) {
    String plan =
        FRAMEWORK.aspects().stream()
            .filter(aspect -> aspect.name().equals("Plan"))
            .findFirst()
            .orElseThrow()
            .id();
    Evidence hidden =
        new Evidence(new UUID(0, 9), "Kept from the school (invented)", Set.of(plan))
            .withAudience(audience);
    Visit with = FULL.with(FULL.findings().withEvidence(hidden));

    assertThat(row(with, "Plan").getLast().parts()).contains(new Cell.Remark("No evidence noted"));
    assertThat(facts(with, 2).get("No evidence noted"))
        .isEqualTo("Self-knowledge; Plan; Safeguarding");
    assertThat(blocks(with)).containsExactlyElementsOf(blocks(FULL).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          developing developing developing              | At least two placed aspects would have to move for Causing Concern to be proposed.
          established developing                        | Established and Developing fit equally well
          established developing                        | The proposal is provisional: less than 60%
          established                                   | Coverage: 1 of 6 aspects that apply were placed (16%).
          extending extending extending extending extending extending | At least three placed aspects would have to move for Established to be proposed.
          """)
  void theReasonsAreSaidInWords(String categories, String expected) {
    assertThat(
            blocks(judged(categories.split(" ", -1)))
                .filter(Block.Bullets.class::isInstance)
                .map(Block.Bullets.class::cast)
                .flatMap(b -> b.items().stream()))
        .anyMatch(sentence -> sentence.startsWith(expected));
  }
}
