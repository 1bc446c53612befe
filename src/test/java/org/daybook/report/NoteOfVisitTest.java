package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.Visits;
import org.daybook.report.note.NoteOfVisit;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteOfVisitTest {
  private static final Framework FRAMEWORK = Frameworks.small();
  private static final Visit FULL = Visits.full(FRAMEWORK);

  @Test
  void sectionsStandInTheOrderOfTheNote() {
    assertThat(headings(FULL))
        .containsExactly(
            "Note of visit",
            "Context",
            "Strengths",
            "Judgements",
            "Leadership",
            "Attendance",
            "Safety",
            "Other evidence",
            "Category",
            "What Universal support brings",
            "Why this category is proposed",
            "Report card",
            "Signals to answer",
            "Not considered",
            "Not applicable",
            "Actions",
            "Circulation and confidentiality",
            "Sign-off");
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
        .containsEntry("Type of visit", "School improvement visit")
        .containsEntry("Length", "Half a day")
        .containsEntry("School improvement officer", "Robin Invented")
        .containsEntry("Present", "Sam Example, headteacher\nAlex Sample, chair of governors")
        .containsEntry("Category", "Established, agreed on 23 November 2026");
    assertThat(facts(FULL.with(Outcome.PLANNED), 0))
        .containsEntry("Category", "Developing proposed, not yet agreed");
    assertThat(facts(Visits.empty(FRAMEWORK), 0)).doesNotContainKey("Category");
  }

  @Test
  void theCategoryPageKeepsBothViews() {
    assertThat(facts(FULL, 1))
        .containsEntry("Proposed", "Developing")
        .containsEntry("Agreed", "Established, on 23 November 2026")
        .containsEntry("Agreed by", "Sam Example, headteacher")
        .containsEntry("Why it differs", "Autumn results came in better than the summer's.")
        .containsEntry("Support", "Universal, 3 days a year")
        .doesNotContainKey("Proposed when agreed");
  }

  @Test
  void aProposalThatChangedSinceTheAgreementIsSaid() {
    Findings rejudged = FULL.findings().withJudgement("plan", placed("concern"));
    Visit visit =
        FULL.with(rejudged.withJudgement("behaviour", placed("concern"))).with(FULL.outcome());
    assertThat(facts(visit, 1))
        .containsEntry("Proposed", "Causing Concern")
        .containsEntry("Proposed when agreed", "Developing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          developing developing developing              | Margin: two aspects from Causing Concern.
          established developing                        | Established and Developing fit equally well
          established developing                        | The proposal is provisional: less than 60%
          established                                   | Coverage: 1 of 6 aspects that apply were placed (16%).
          extending extending extending extending extending extending | Margin: three aspects from Established.
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
    Block.Grid card = grids(FULL).get(4);
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
                "Signal: Safeguarding", "A sign of Concern, number 1.", "Not answered yet."));
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
    Block.Grid signatures = (Block.Grid) blocks.getLast();
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

  private static List<String> words(List<Cell> row) {
    return row.stream()
        .map(cell -> cell.parts().getFirst())
        .map(part -> ((Cell.Text) part).text())
        .toList();
  }
}
