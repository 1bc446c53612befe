package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.report.NoteBlocks.FULL;
import static org.daybook.report.NoteBlocks.facts;
import static org.daybook.report.NoteBlocks.grids;
import static org.daybook.report.NoteBlocks.placed;
import static org.daybook.report.NoteBlocks.words;

import java.util.List;
import org.daybook.domain.category.Placement;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.report.page.Block;
import org.junit.jupiter.api.Test;

/// How a note says which category was proposed and agreed, and why.
class NoteCategoryTest {
  @Test
  void theSummaryKeepsBothViews() {
    assertThat(facts(FULL, 1))
        .containsEntry("Proposed", "Developing")
        .containsEntry("Agreed", "Established, on 23 November 2026")
        .containsEntry("Agreed by", "Sam Example, headteacher")
        .containsEntry("Why it differs", "Autumn results came in better than the summer's.")
        .containsEntry(
            "Judgements",
            "4 of 5 aspects placed: 1 Established, 2 Developing and 1 Causing Concern")
        .containsEntry("Support", "Universal  ·  3 days a year")
        .doesNotContainKeys("Proposed when agreed", "Proposed now");
    assertThat(facts(FULL.with(Outcome.PLANNED), 1))
        .containsEntry("Proposed", "Developing")
        .containsEntry("Agreed", "Not yet");
  }

  @Test
  void theSchoolsOwnViewStandsBesideTheProposal() {
    Judgement own = Judgement.NONE.with(new Placement.In("extending"));
    Visit visit =
        FULL.with(
                FULL.findings()
                    .with(FULL.findings().judgements().with(Voice.SCHOOL, "attendance", own)))
            .with(FULL.outcome());

    assertThat(facts(visit, 1))
        .containsEntry("School's own view", "Extending (1 of 6 aspects placed)");
    assertThat(facts(FULL, 1)).doesNotContainKey("School's own view");
  }

  @Test
  void aProposalThatChangedSinceTheAgreementIsSaid() {
    Findings rejudged = FULL.findings().withJudgement("plan", placed("concern"));
    Visit visit =
        FULL.with(rejudged.withJudgement("behaviour", placed("concern"))).with(FULL.outcome());
    assertThat(facts(visit, 1))
        .containsEntry("Proposed when agreed", "Developing")
        .containsEntry(
            "Proposed now",
            "Causing Concern. The judgements were changed after the agreement. It is not yet"
                + " confirmed, nor said why, that Established stays.")
        .doesNotContainKey("Proposed");
  }

  @Test
  void anAgreementThatJudgementsLeftBehindIsCalledUnconfirmed() {
    Agreement agreed =
        new Agreement(
            "established",
            "established",
            List.of(new Person("Sam Example", "headteacher")),
            "",
            FULL.occasion().date());
    assertThat(facts(FULL.with(FULL.outcome().with(agreed)), 1))
        .containsEntry("Proposed when agreed", "Established")
        .containsEntry(
            "Proposed now",
            "Developing. The judgements were changed after the agreement. It is not yet"
                + " confirmed, nor said why, that Established stays.");
  }

  @Test
  void aProposalIsNotTakenForTheReasonOfWhatWasAgreed() {
    assertThat(words(FULL))
        .anyMatch(
            s ->
                s.startsWith(
                    "The judgements point to Developing; agreed is Established, see the summary."));
    assertThat(words(FULL.with(Outcome.PLANNED)))
        .anyMatch(s -> s.startsWith("The judgements point to Developing. "));
  }

  @Test
  void theReportCardCountsEachArea() {
    Block.Grid card = grids(FULL).get(2);
    assertThat(card.columns())
        .extracting(Block.Column::heading)
        .containsExactly(
            "Area", "Extending", "Established", "Developing", "Concern", "Placed", "Closest fit");
    assertThat(words(card.rows().getFirst()))
        .containsExactly("Leadership", "–", "1", "1", "–", "2 of 2", "Developing");
    assertThat(words(card.rows().getLast()))
        .containsExactly("Safety", "–", "–", "–", "1", "1 of 2", "Causing Concern");
  }
}
