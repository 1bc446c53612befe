package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.framework.VisitType.Setting;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.domain.year.CalendarEntry.Item;
import org.daybook.domain.year.YearPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the pack against what Bedford Borough's equality analysis of its strategy asks for.
class BedfordPackTest {
  private static final Framework BEDFORD = PackLibrary.builtIn().find("bedford-2018").orElseThrow();
  private static final Form ANALYSIS =
      BEDFORD.instruments().findForm("equality-analysis").orElseThrow();
  private static final List<String> PROTECTED =
      List.of(
          "Age",
          "Disability",
          "Gender reassignment",
          "Pregnancy and maternity",
          "Race",
          "Religion or belief",
          "Sex",
          "Sexual orientation",
          "Marriage and civil partnership");

  @Test
  void everyPaperSaysForWhomItIs() {
    assertThat(BEDFORD.instruments().forms())
        .hasSizeGreaterThan(5)
        .allSatisfy(form -> assertThat(form.confidentiality()).as(form.id()).startsWith("For "));
  }

  @Test
  void placesNoSchoolInACategory() {
    assertThat(BEDFORD.judges()).isFalse();
  }

  @Test
  void theAnalysisBeginsWithNineQuestionsWhoseAnswersHaveConsequences() {
    Question.YesNo test = (Question.YesNo) question("relevance");
    assertThat(test.questions()).hasSize(9);
    assertThat(test.allNo())
        .containsExactly("explanation", "title", "service", "lead-officer", "description");
    assertThat(test.anyYes())
        .contains("title", "decision-maker", "decision-date", "service", "lead-officer", "reasons")
        .contains("affected-people", "affected-groups", "evidence", "consultation", "duty")
        .contains("impact", "recommendation", "summary", "monitoring");
    assertThat(ANALYSIS.approval()).isTrue();
    assertThat(ANALYSIS.about()).isEqualTo(Form.About.ORGANISATION);
  }

  @Test
  void theDutyIsAMatrixOfNineCharacteristicsAndThreeAims() {
    Question.Matrix duty = (Question.Matrix) question("duty");
    assertThat(duty.rows()).containsExactlyElementsOf(PROTECTED);
    assertThat(duty.columns())
        .extracting(Question.Column::name)
        .containsExactly("Eliminate discrimination", "Advance equality", "Foster good relations");
  }

  @Test
  void theImpactOnEachCharacteristicIsPositiveNegativeOrNoneAndExplained() {
    Question.Matrix impact = (Question.Matrix) question("impact");
    assertThat(impact.rows()).containsExactlyElementsOf(PROTECTED);
    assertThat(impact.columns().getFirst().choices())
        .containsExactly("Positive", "Negative", "None");
    assertThat(impact.columns().getLast().name()).isEqualTo("Explanation");
    Question.Table others = (Question.Table) question("impact-on-others");
    assertThat(others.columns().get(1).choices()).containsExactly("Positive", "Negative", "None");
  }

  @Test
  void actionsAreOfFiveKindsAndSayWhatWhoWhenAndToWhatEnd() {
    Question.Table actions = (Question.Table) question("actions");
    assertThat(actions.groups()).hasSize(5);
    assertThat(actions.columns())
        .extracting(Question.Column::name)
        .containsExactly("What", "Who", "When", "Outcome");
    assertThat(actions.columns().get(2).date()).isTrue();
  }

  @Test
  void theRecommendationIsOneOfFour() {
    assertThat(((Question.Choice) question("recommendation")).choices())
        .containsExactly(
            "No major change",
            "Adjust the activity",
            "Continue, with justification",
            "Stop the activity");
  }

  @Test
  void itSaysWhoDecidesLeadsCommissionsAndReviews() {
    assertThat(ANALYSIS.parts())
        .extracting(Part::id)
        .contains("title", "decision-maker", "decision-date", "service", "lead-officer")
        .contains("description", "findings", "gaps", "contract-measures", "commissioning-steps")
        .contains("summary", "monitoring");
    for (String date : List.of("decision-date", "next-review", "last-review")) {
      assertThat(question(date)).as(date).isEqualTo(new Question.Day(true));
    }
  }

  /// Who is met, and at least how often in a year.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          termly-meeting,           MAINTAINED,          3
          annual-conversation,      ACADEMY,             1
          early-years-conversation, EARLY_YEARS_SETTING, 1
          """)
  void eachKindOfSchoolIsMet(String visit, Setting setting, int times) {
    assertThat(BEDFORD.visitType(visit).meantFor()).isEqualTo(setting);
    assertThat(BEDFORD.practice().yearPlan().calendar())
        .filteredOn(entry -> entry.visit().equals(visit))
        .extracting(CalendarEntry::halfTerm)
        .hasSize(times)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyVisitIsAskedAboutEveryGroup() {
    List<String> groups = BEDFORD.practice().noteRules().groups().stream().map(Group::id).toList();
    assertThat(groups)
        .contains("disadvantaged", "sen-support", "ehc-plan", "eal", "children-in-care");
    for (VisitType visit : BEDFORD.practice().visitTypes()) {
      assertThat(visit.sections().stream().map(Section::about).flatMap(List::stream))
          .as(visit.id())
          .extracting(Group::id)
          .containsAll(groups);
    }
  }

  @Test
  void whatIsAskedForOnceAYearIsAskedForWheneverTheVisitIs() {
    YearPlan plan = BEDFORD.practice().yearPlan();
    assertThat(plan.beforehand("early-years-conversation", "Autumn 2"))
        .isEqualTo(plan.beforehand("early-years-conversation", "Spring 1"))
        .extracting(Item::text)
        .contains("Early years census");
    assertThat(plan.beforehand("targeted-support", "Autumn 2"))
        .extracting(Item::text)
        .contains("Early years profile results");
  }

  @Test
  void everyMeasureOfTheSourceIsWatchedForAllAndForGroups() {
    List<String> watched =
        List.of(
            "gld",
            "phonics",
            "ks1-reading",
            "ks1-writing",
            "ks1-mathematics",
            "ks2-rwm",
            "progress-8",
            "attainment-8",
            "ks5");
    List<String> all = BEDFORD.instruments().measures().stream().map(Measure::id).toList();
    assertThat(all)
        .containsAll(watched)
        .containsAll(
            Stream.of("sen-support", "ehc-plan", "eal", "disadvantaged")
                .flatMap(group -> watched.stream().map(measure -> measure + "-" + group))
                .toList());
  }

  private static Question question(String part) {
    return ANALYSIS.findPart(part).orElseThrow().question();
  }
}
