package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.domain.calendar.Rhythm;
import org.daybook.domain.form.Form;
import org.daybook.domain.form.Question;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Aspect.Provision;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Group;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.domain.year.CalendarEntry.Item;
import org.daybook.domain.year.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the pack against the facts of Bristol City Council's framework for 2025 to 2028.
class BristolPackTest {
  private static final Framework BRISTOL = PackLibrary.builtIn().find("bristol-2025").orElseThrow();

  @Test
  void hasTheScaleOfTheSource() {
    assertThat(BRISTOL.areas()).hasSize(6);
    assertThat(BRISTOL.aspects()).hasSize(21);
    assertThat(BRISTOL.categories())
        .extracting(Category::id)
        .containsExactly("extending", "established", "developing", "causing-concern");
    assertThat(BRISTOL.categories())
        .extracting(category -> BRISTOL.supportFor(category).name())
        .containsExactly("Universal", "Universal", "Enhanced", "Intensive");
    assertThat(BRISTOL.scale().minimumCoverage()).isEqualTo(0.6);
    assertThat(BRISTOL.identity().validFrom()).isEqualTo(LocalDate.of(2025, 9, 1));
    assertThat(BRISTOL.identity().validTo()).isEqualTo(LocalDate.of(2028, 8, 31));
  }

  /// Which cells of the source's table say something, in the order of the categories.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          leadership,   inspection-position,        x x x x
          leadership,   self-knowledge,             x x x x
          leadership,   priorities-and-plan,        x x x x
          leadership,   governance,                 x x x x
          leadership,   partnership,                x x x x
          leadership,   staffing,                   - - x -
          leadership,   parents-and-complaints,     x x x x
          attendance,   attendance,                 x x x x
          attendance,   part-time-timetables,       - x x x
          attendance,   suspensions-and-exclusions, - x x x
          attainment,   attainment-and-progress,    x x x x
          attainment,   groups-and-gaps,            x x x x
          attainment,   send-provision,             x x x x
          quality,      curriculum,                 x x x -
          quality,      teaching,                   x x x -
          quality,      early-years-leadership,     x x x x
          quality,      early-years-learning,       x x x x
          safeguarding, safeguarding,               x x x x
          safeguarding, behaviour-and-climate,      x x - x
          safeguarding, transition-and-belonging,   x x - x
          finance,      budget,                     x x x x
          """)
  void saysSomethingWhereTheSourceDoesAndNothingElsewhere(
      String area, String aspect, String cells) {
    String found =
        BRISTOL.categories().stream()
            .map(category -> BRISTOL.aspect(aspect).statements(category).isEmpty() ? "-" : "x")
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(cells);
    assertThat(BRISTOL.areaOf(aspect).id()).isEqualTo(area);
  }

  @Test
  void marksWhatMustBeAnsweredWhateverTheCategory() {
    assertThat(statements().stream().filter(Statement::signal))
        .extracting(Statement::id)
        .containsExactlyInAnyOrder(
            "inspection-position.causing-concern.3",
            "governance.causing-concern.3",
            "early-years-leadership.causing-concern.1",
            "safeguarding.causing-concern.1");
  }

  @Test
  void asksOnlySchoolsWithEarlyYearsAboutThem() {
    assertThat(BRISTOL.aspects().stream().filter(a -> a.onlyWith() == Provision.EARLY_YEARS))
        .extracting(Aspect::id)
        .containsExactly("early-years-leadership", "early-years-learning");
  }

  @Test
  void keepsStatementsShortAndApart() {
    assertThat(statements())
        .allSatisfy(s -> assertThat(s.text().split(" ")).hasSizeLessThanOrEqualTo(14));
    for (Aspect aspect : BRISTOL.aspects()) {
      for (Category category : BRISTOL.categories()) {
        List<Statement> cell = aspect.statements(category);
        Set<String> texts = new HashSet<>(cell.stream().map(Statement::text).toList());
        assertThat(texts).hasSameSizeAs(cell);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          universal, adviser-visit, 6, HALF_TERMLY,        0.5
          universal, review,         , ,                   1
          universal, adviser-days,   , ,                   3
          enhanced,  adviser-days,   , ,                   8
          enhanced,  plan-review,   6, HALF_TERMLY,
          enhanced,  review,        2, ,                   1
          enhanced,  team-meeting,  2, ,                   0.5
          enhanced,  board,          , MONTHLY,
          intensive, plan-review,    , EVERY_FOUR_WEEKS,
          intensive, adviser-visit,  , EVERY_FOUR_WEEKS,
          intensive, review,         , EVERY_THREE_MONTHS, 1
          intensive, team-meeting,  3, TERMLY,             0.5
          intensive, lead-meeting,  3, TERMLY,
          intensive, board,          , MONTHLY,
          """)
  void givesWhatTheSupportTablePromises(
      String level, String kind, Integer times, Rhythm rhythm, Double days) {
    SupportLevel support =
        BRISTOL.support().stream().filter(s -> s.id().equals(level)).findFirst().orElseThrow();

    assertThat(support.entitlements().stream().filter(e -> e.kind().equals(kind)))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.timesAYear()).isEqualTo(times);
              assertThat(e.rhythm()).isEqualTo(rhythm);
              assertThat(e.days()).isEqualTo(days);
            });
  }

  @Test
  void hasNineVisitTypesEachWithItsDocument() {
    assertThat(BRISTOL.practice().visitTypes())
        .extracting(VisitType::document)
        .containsExactly(
            "Note of visit",
            "RAV note",
            "Monitoring progress visit note",
            "LA review report",
            "TAS summary",
            "Intensive support meeting note",
            "Monitoring progress visit note",
            "Category letter",
            "Visit note");
  }

  @Test
  void everyVisitTypeKeepsInternalAndPrivateNotesApart() {
    assertThat(BRISTOL.practice().visitTypes())
        .allSatisfy(
            type -> {
              assertThat(type.sections())
                  .extracting(VisitType.Section::audience)
                  .contains(Audience.SCHOOL, Audience.INTERNAL, Audience.PRIVATE);
              assertThat(type.circulation()).contains("Headteacher", "Chair of governors");
              assertThat(type.confidentiality()).isNotEmpty();
            });
  }

  @Test
  void namesSixHalfTerms() {
    assertThat(BRISTOL.practice().schoolYear().halfTerms())
        .extracting(h -> h.name())
        .containsExactly("Autumn 1", "Autumn 2", "Spring 1", "Spring 2", "Summer 1", "Summer 2");
  }

  @Test
  void visitsEachHalfTermWithTheTeamsAgendaAtThreeOfSix() {
    List<CalendarEntry> calendar = BRISTOL.practice().yearPlan().calendar();
    List<CalendarEntry> visits =
        calendar.stream()
            .filter(e -> e.support().isEmpty() || e.support().contains("universal"))
            .toList();

    assertThat(visits)
        .extracting(CalendarEntry::halfTerm)
        .containsExactly("Autumn 1", "Autumn 2", "Spring 1", "Spring 2", "Summer 1", "Summer 2");
    assertThat(
            visits.stream().map(CalendarEntry::focus).filter(f -> f.startsWith("Agenda of the t")))
        .hasSize(3)
        .anyMatch(focus -> focus.contains("category"))
        .anyMatch(focus -> focus.contains("outcomes"))
        .anyMatch(focus -> focus.contains("new school year"));
    assertThat(calendar.getFirst().visit()).isEqualTo("annual-conversation");
    assertThat(calendar.getFirst().halfTerm()).isEqualTo("Autumn 1");
    assertThat(calendar.getFirst().beforehand()).extracting(Item::form).contains("desktop-review");
    assertThat(visits)
        .extracting(CalendarEntry::visit)
        .startsWith("annual-conversation")
        .endsWith("school-improvement-visit");
    assertThat(BRISTOL.practice().yearPlan().terms())
        .extracting(Term::name)
        .containsExactly("Autumn", "Spring", "Summer");
  }

  /// What the source asks for in a year at a level, besides the annual conversation.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          universal, school-improvement-visit,  5
          enhanced,  school-improvement-visit,  5
          enhanced,  raising-achievement-visit, 6
          enhanced,  la-review,                 2
          enhanced,  team-around-the-school,    2
          intensive, school-improvement-visit,  0
          intensive, rip-review,                6
          intensive, la-review,                 3
          intensive, team-around-the-school,    3
          intensive, lead-meeting,              3
          """)
  void eachLevelHasItsOwnRhythm(String level, String visit, int times) {
    assertThat(BRISTOL.practice().yearPlan().calendar())
        .filteredOn(entry -> entry.support().contains(level) && entry.visit().equals(visit))
        .hasSize(times);
  }

  @Test
  void intensiveBeginsWithAMeetingAndHasTheLeadRateEveryActivity() {
    assertThat(BRISTOL.visitType("intensive-support-meeting").sections())
        .extracting(VisitType.Section::id)
        .contains("areas-of-concern", "immediate-priorities", "resources");
    assertThat(BRISTOL.visitType("lead-meeting").sections())
        .filteredOn(section -> section.id().equals("activities-rated"))
        .singleElement()
        .satisfies(section -> assertThat(section.hint()).contains("RAG", "action and impact"));
    assertThat(BRISTOL.support().getLast().entitlements())
        .anyMatch(entitlement -> entitlement.kind().equals("inspection"));
    assertThat(BRISTOL.scale().drawsOn()).first().asString().contains("self-evaluation");
  }

  @Test
  void asksAboutGroupsAndKnowsWhoHearsOfAConcern() {
    assertThat(BRISTOL.practice().noteRules().groups())
        .extracting(Group::id)
        .containsExactly(
            "disadvantaged",
            "send",
            "eal",
            "children-in-care",
            "global-majority",
            "protected-groups");
    assertThat(BRISTOL.practice().noteRules().alert()).isEqualTo("Lead for school improvement");
    assertThat(BRISTOL.visitType("school-improvement-visit").sections())
        .filteredOn(section -> section.id().equals("groups"))
        .singleElement()
        .satisfies(s -> assertThat(s.about()).isEqualTo(BRISTOL.practice().noteRules().groups()));
  }

  @Test
  void givesTheMonitoringBoardItsOverviewOfAllSchools() {
    Form board = BRISTOL.instruments().findForm("monitoring-board").orElseThrow();

    assertThat(board.about()).isEqualTo(Form.About.ORGANISATION);
    assertThat(board.findPart("schools").orElseThrow().question())
        .isInstanceOfSatisfying(
            Question.Table.class,
            table -> {
              assertThat(table.groups()).containsExactly("Intensive", "Enhanced", "Universal");
              assertThat(table.columns().get(1).choices())
                  .isEqualTo(BRISTOL.categories().stream().map(Category::name).toList());
              assertThat(table.columns())
                  .extracting(Question.Column::name)
                  .contains("Progress of the plan", "Pace", "Concerns", "Changed since last month");
            });
  }

  @Test
  void followsTheReportCardOfTheSource() {
    assertThat(BRISTOL.areas())
        .extracting(Area::id)
        .isEqualTo(
            Arrays.asList(
                "quality", "attainment", "attendance", "leadership", "safeguarding", "finance"));
  }

  private static List<Statement> statements() {
    return BRISTOL.aspects().stream().flatMap(aspect -> aspect.statements().stream()).toList();
  }
}
