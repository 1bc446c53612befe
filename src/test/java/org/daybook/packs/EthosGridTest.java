package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.year.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the pack against what the Ethos trust's strategy says of its termly assurance.
class EthosGridTest {
  private static final Framework ETHOS = PackLibrary.builtIn().find("ethos-2023").orElseThrow();
  private static final AssuranceGrid GRID = ETHOS.instruments().grids().getFirst();

  @Test
  void theGridHasTheRowsOfTheSourceForThreeTerms() {
    assertThat(GRID.groups())
        .extracting(group -> group.name() + " " + group.rows().size())
        .containsExactly(
            "Financial management 5", "Estates and contracts 4", "HR 5", "Quality of education 14");
    assertThat(GRID.groups().getLast().rows())
        .extracting(Row::id)
        .containsExactlyInAnyOrder(
            "attendance",
            "behaviour",
            "development-priorities",
            "leadership-and-vision",
            "mathematics",
            "partial-timetables",
            "persistent-absence",
            "reading",
            "safeguarding",
            "semh",
            "send",
            "suspensions",
            "teaching-and-learning",
            "writing");
    assertThat(ETHOS.practice().yearPlan().terms())
        .extracting(Term::name)
        .containsExactly("Term 1", "Term 2", "Term 3");
    assertThat(ETHOS.instruments().ratings())
        .extracting(Rating::name)
        .containsExactly("Assured", "Not yet assured – actions in place", "Intervention required");
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
}
