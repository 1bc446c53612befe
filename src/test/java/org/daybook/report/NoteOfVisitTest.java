package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.Visits;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.Cell;
import org.daybook.report.page.NoteContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoteOfVisitTest {
  private static final Framework FRAMEWORK = Frameworks.small();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Visit FULL = Visits.full(FRAMEWORK);

  @Test
  void sectionsStandInTheOrderOfTheNote() {
    assertThat(headings(FULL))
        .containsExactly(
            "Note of visit",
            "Summary",
            "Category",
            "Signals and what is being done",
            "Strengths",
            "Actions",
            "Context",
            "Category in detail",
            "What Universal support brings",
            "How the judgements lead to a proposal",
            "Report card",
            "Judgements",
            "Leadership",
            "Attendance",
            "Safety",
            "Other evidence",
            "Circulation and sign-off");
  }

  @Test
  void aVisitWithNothingToSumUpHasNoSummary() {
    assertThat(headings(Visits.empty(FRAMEWORK)))
        .containsExactly("Note of visit", "Category", "Circulation and sign-off");
  }

  @Test
  void everyPageSaysThatItIsADraftAndADemoSaysThatItIsInvented() {
    NoteContent note = NoteOfVisit.schoolCopy(FULL, FRAMEWORK, null);
    assertThat(note.frame().marks()).containsExactly("Draft, not issued");
    assertThat(note.invented().frame().marks())
        .containsExactly("Draft, not issued", "Demo – invented data");
    assertThat(note.invented().blocks()).isEqualTo(note.blocks());
  }

  @Test
  void typedTextBecomesParagraphsAndLists() {
    Visit visit =
        Visits.withNote(
            Visits.empty(FRAMEWORK),
            "context",
            "One\nline\n\n \nTwo\n- a\n  more of a\n• b\nThree\n-not a list");
    assertThat(blocks(visit).skip(4).limit(4))
        .containsExactly(
            new Block.Words(Tone.BODY, "One\nline"),
            new Block.Words(Tone.BODY, "Two"),
            new Block.Bullets(List.of("a more of a", "b")),
            new Block.Words(Tone.BODY, "Three\n-not a list"));
  }

  @Test
  void theTitleBlockAsksAndAnswers() {
    assertThat(facts(FULL, 0))
        .containsEntry("URN", "109876")
        .containsEntry("Date", "23 November 2026  ·  Autumn 2, 2026/27")
        .containsEntry("Type of visit", "School improvement visit")
        .containsEntry("School improvement officer", "Robin Invented")
        .containsEntry("Present", "Sam Example, headteacher\nAlex Sample, chair of governors")
        .containsEntry("State", "Draft, not issued")
        .doesNotContainKey("Length");
  }

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
            "Proposed now", "Causing Concern. The judgements were changed after the agreement.")
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

  @Test
  void aSignalStandsApartWithItsAnswer() {
    assertThat(blocks(FULL))
        .contains(
            new Block.Alert(
                "Signal: Safeguarding",
                "A sign of Concern, number 1.",
                "Training booked for January."));
    assertThat(blocks(FULL.with(FULL.findings().withSignalAnswer("safeguarding.concern.1", ""))))
        .contains(
            new Block.Alert(
                "Signal: Safeguarding", "A sign of Concern, number 1.", "Nobody has said yet."));
  }

  @Test
  void theHeadteacherOfTheRegisterSignsWhenNobodyPresentDoes() {
    var o = FULL.occasion();
    Visit alone =
        FULL.with(
            new org.daybook.domain.visit.Occasion(
                o.school(),
                o.schoolName(),
                o.type(),
                o.date(),
                o.halfTerm(),
                o.adviser(),
                List.of(),
                ""));
    List<Block> blocks = NoteOfVisit.schoolCopy(alone, FRAMEWORK, larkfield()).blocks();
    Block.Grid signatures = (Block.Grid) ((Block.Together) blocks.getLast()).blocks().getLast();
    assertThat(words(signatures.rows().get(1))).startsWith("Headteacher", "Sam Example");
    assertThat(words(signatures.rows().get(2))).startsWith("Chair of governors", "");
    assertThat(((Block.Facts) blocks.get(2)).facts().getFirst().value())
        .isEqualTo("109876  ·  Primary  ·  Penhallow");
  }

  private static School larkfield() {
    return new School(
        new Urn("109876"),
        "Larkfield Primary School",
        new School.LocalAuthority("899", "Penhallow", "2001"),
        new School.Profile(
            "Community school", "", "Primary", new School.Ages(3, 11), "", "", "", "", 402),
        new School.Address("", "", "", ""),
        new School.Life(School.Status.OPEN, null, null),
        "Sam Example");
  }

  private static Visit judged(String... categories) {
    Findings findings = Findings.NONE;
    for (int i = 0; i < categories.length; i++) {
      findings = findings.withJudgement(FRAMEWORK.aspects().get(i).id(), placed(categories[i]));
    }
    return Visits.empty(FRAMEWORK).with(findings);
  }

  private static Judgement placed(String category) {
    return Judgement.NONE.with(new Placement.In(category));
  }

  private static Stream<Block> blocks(Visit visit) {
    return NoteOfVisit.schoolCopy(visit, FRAMEWORK, null).blocks().stream();
  }

  private static List<String> headings(Visit visit) {
    return blocks(visit)
        .flatMap(b -> b instanceof Block.Together(var within) ? within.stream() : Stream.of(b))
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).text())
        .toList();
  }

  private static Map<String, String> facts(Visit visit, int number) {
    return blocks(visit)
        .filter(Block.Facts.class::isInstance)
        .map(Block.Facts.class::cast)
        .skip(number)
        .findFirst()
        .orElseThrow()
        .facts()
        .stream()
        .collect(java.util.stream.Collectors.toMap(Block.Fact::name, Block.Fact::value));
  }

  private static List<Block.Grid> grids(Visit visit) {
    return blocks(visit).filter(Block.Grid.class::isInstance).map(Block.Grid.class::cast).toList();
  }

  /// The row of an aspect in the judgements.
  private static List<Cell> row(Visit visit, String aspect) {
    return grids(visit).stream()
        .filter(grid -> grid.columns().getFirst().heading().equals("Aspect"))
        .flatMap(grid -> grid.rows().stream())
        .filter(row -> row.getFirst().equals(Cell.of(aspect)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Visit visit) {
    return blocks(visit)
        .filter(Block.Words.class::isInstance)
        .map(block -> ((Block.Words) block).text())
        .toList();
  }

  private static List<String> words(List<Cell> row) {
    return row.stream()
        .map(cell -> cell.parts().getFirst())
        .map(part -> ((Cell.Text) part).text())
        .toList();
  }
}
