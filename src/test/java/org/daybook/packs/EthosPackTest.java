package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.daybook.domain.calendar.Rhythm;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.year.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the pack against what the Ethos trust's strategy says of its stages, its support and its
/// assurance.
class EthosPackTest {
  private static final Framework ETHOS = PackLibrary.builtIn().find("ethos-2023").orElseThrow();
  private static final AssuranceGrid GRID = ETHOS.instruments().grids().getFirst();

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

  @Test
  void theGridHasTheRowsOfTheSourceForThreeTerms() {
    assertThat(GRID.groups())
        .extracting(group -> group.name() + " " + group.rows().size())
        .containsExactly(
            "Financial management 5", "Estates and contracts 4", "HR 5", "Quality of education 14");
    assertThat(GRID.groups().getLast().rows())
        .extracting(Row::id)
        .containsExactlyInAnyOrder(
            "behaviour",
            "attendance",
            "persistent-absence",
            "suspensions",
            "partial-timetables",
            "teaching-and-learning",
            "safeguarding",
            "leadership-and-vision",
            "development-priorities",
            "send",
            "semh",
            "reading",
            "writing",
            "mathematics");
    assertThat(ETHOS.practice().yearPlan().terms())
        .extracting(Term::name)
        .containsExactly("Term 1", "Term 2", "Term 3");
    assertThat(ETHOS.instruments().ratings())
        .extracting(Rating::name)
        .containsExactly(
            "Assured", "Not yet assured – actions in place", "Intervention required");
  }

  /// The thresholds of the source: a value of each band, and what the touching or overlapping
  /// limits mean.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          behaviour,          serious-incidents,    299.9, 300,  500.1
          behaviour,          rpi,                  199.9, 200,  300.1
          attendance,         attendance,            70.1,  70,   49.9
          attendance,         value-added,           10.1,  10,   -0.1
          persistent-absence, pa,                    74.4,  74.5, 90.1
          persistent-absence, severe-absence,        26.9,  27,   40.1
          suspensions,        suspension-rate,       49.9,  50,  129.1
          suspensions,        repeated-suspensions,   9.9,  10,   25.1
          partial-timetables, part-time,              9.9,  10,   20.1
          reading,            reading,               50,    49.9, 34.9
          writing,            writing,               50,    49.9, 34.9
          mathematics,        mathematics,           50,    49.9, 34.9
          """)
  void eachMeasureHasTheThresholdsOfTheSource(
      String row, String measure, BigDecimal assured, BigDecimal notYet, BigDecimal intervention) {
    Measure its =
        GRID.findRow(row).orElseThrow().measures().stream()
            .filter(each -> each.id().equals(measure))
            .findFirst()
            .orElseThrow();
    assertThat(its.suggested(assured).orElseThrow().id()).isEqualTo("assured");
    assertThat(its.suggested(notYet).orElseThrow().id()).isEqualTo("not-yet");
    assertThat(its.suggested(intervention).orElseThrow().id()).isEqualTo("intervention");
  }

  @Test
  void twelveMeasuresStandInTheGridAndSixRowsOfEducationHaveWordsAlone() {
    assertThat(GRID.rows().stream().flatMap(row -> row.measures().stream())).hasSize(12);
    assertThat(ETHOS.instruments().measures()).hasSize(12);
    assertThat(GRID.groups().getLast().rows())
        .filteredOn(row -> row.measures().isEmpty())
        .hasSize(6)
        .allSatisfy(
            row ->
                assertThat(row.descriptors())
                    .as(row.id())
                    .containsOnlyKeys("assured", "not-yet", "intervention"));
  }

  @Test
  void theHeadteachersReportOfEachTermFeedsTheGrid() {
    var report = ETHOS.instruments().findForm("headteachers-report").orElseThrow();
    assertThat(report.feeds()).isEqualTo(GRID.id());
    assertThat(report.parts())
        .extracting(part -> part.id())
        .contains(
            "context",
            "vulnerable-groups",
            "holistic",
            "academic",
            "semh",
            "attendance",
            "reading-interventions",
            "quality-of-education",
            "send",
            "safeguarding",
            "behaviour",
            "suspension-figures",
            "timetable-figures");
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
