package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.domain.year.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the pack against what the Equals Trust's strategy of autumn 2018 says.
class Equals2018PackTest {
  private static final Framework EQUALS = PackLibrary.builtIn().find("equals-2018").orElseThrow();

  @Test
  void hasFiveCategoriesEachWithItsDays() {
    assertThat(EQUALS.categories())
        .extracting(Category::name)
        .containsExactly(
            "1 Outstanding",
            "2a Securely good",
            "2b Good with weaknesses",
            "3 Requires improvement",
            "4 Inadequate");
    assertThat(EQUALS.categories())
        .extracting(category -> days(EQUALS.supportFor(category).entitlements()))
        .containsExactly(3.0, 3.0, 5.0, 7.0, 10.0);
  }

  /// The cells in which the source says something that tells a category from the others.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          inspection-judgement, x x x x x
          leadership-capacity,  . x x x x
          achievement,          . x . . .
          self-evaluation,      x . x . .
          support-for-others,   x . . . .
          vulnerability,        . . . x x
          """)
  void saysWhatTellsTheCategoriesApart(String aspect, String cells) {
    String wanted = cells.replace(" ", "");
    assertThat(wanted).hasSize(5);
    for (int n = 0; n < wanted.length(); n++) {
      if (wanted.charAt(n) == 'x') {
        assertThat(EQUALS.aspect(aspect).statements(EQUALS.categories().get(n)))
            .as(aspect + " in " + EQUALS.categories().get(n).name())
            .isNotEmpty();
      }
    }
  }

  @Test
  void placesSixAspects() {
    assertThat(EQUALS.aspects())
        .extracting(Aspect::id)
        .containsExactlyInAnyOrder(
            "inspection-judgement",
            "leadership-capacity",
            "achievement",
            "self-evaluation",
            "support-for-others",
            "vulnerability");
  }

  @Test
  void anSiaVisitHasASectionForEachOfTheSevenTopics() {
    VisitType visit = EQUALS.visitType("sia-visit");
    assertThat(visit.sections())
        .extracting(Section::id)
        .contains(
            "intervention-impact",
            "self-evaluation-and-planning",
            "leadership-and-governance",
            "targets-and-tracking",
            "attendance-behaviour-safety",
            "outcomes",
            "quality-of-provision");
    assertThat(visit.circulation()).contains("Headteacher");
  }

  @Test
  void everythingOnTheMenuHasAVisitOfItsOwn() {
    assertThat(EQUALS.practice().visitTypes())
        .extracting(VisitType::id)
        .contains(
            "sia-visit",
            "teaching-and-learning-review",
            "leadership-and-management-review",
            "quality-assurance-visit",
            "external-quality-review",
            "peer-review",
            "mid-cycle-peer-review",
            "pupil-premium-review",
            "bespoke-review",
            "due-diligence",
            "report-analysis",
            "monitoring-visit");
  }

  @Test
  void evidenceIsDiscussedWithTheHeadteacherAndConcernsGoToTheChiefExecutive() {
    assertThat(EQUALS.practice().noteRules().discussedWith()).isEqualTo("Headteacher");
    assertThat(EQUALS.practice().noteRules().alert()).isEqualTo("Chief executive");
  }

  @Test
  void eachTermHasItsVisitAndItsDocuments() {
    assertThat(EQUALS.practice().yearPlan().calendar())
        .extracting(CalendarEntry::halfTerm, CalendarEntry::visit)
        .hasSize(3)
        .allSatisfy(entry -> assertThat(entry.toList()).contains("sia-visit"));
    assertThat(EQUALS.practice().yearPlan().terms())
        .extracting(Term::name)
        .containsExactly("Autumn", "Spring", "Summer");
    assertThat(documents(0))
        .contains("Targets", "School performance summary")
        .anyMatch(document -> document.startsWith("Standards and attainment"))
        .anyMatch(document -> document.startsWith("Data trends"));
    assertThat(documents(1)).containsExactly("Mid-year projections");
    assertThat(documents(2))
        .anyMatch(document -> document.startsWith("SATs"))
        .anyMatch(document -> document.startsWith("End of year"));
    assertThat(EQUALS.instruments().forms())
        .extracting(form -> form.id())
        .contains(
            "targets",
            "performance-summary",
            "standards-and-attainment",
            "data-trends",
            "mid-year-projections",
            "sats-summary",
            "end-of-year-summary");
  }

  private static List<String> documents(int term) {
    return EQUALS.practice().yearPlan().terms().get(term).documents();
  }

  private static double days(List<Entitlement> brings) {
    return brings.stream()
        .filter(entitlement -> entitlement.kind().equals("adviser-days"))
        .mapToDouble(Entitlement::days)
        .sum();
  }
}
