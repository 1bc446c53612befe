package org.daybook.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.file.RouteHistory.Done;
import org.daybook.domain.file.RouteHistory.StageChange;
import org.daybook.domain.file.RouteHistory.StrandChange;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.school.Urn;
import org.daybook.domain.strand.Strand;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.packs.PackLibrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouteStandingTest {
  private static final Framework EQUALS = PackLibrary.builtIn().find("equals-2018").orElseThrow();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void the_strand_follows_from_the_category_agreed_last_under_this_framework() {
    RouteStanding standing =
        standing(
            RouteHistory.NONE,
            agreed("2025-10-01", "outstanding"),
            agreed("2026-10-01", "requires-improvement"),
            other("2026-11-01"));
    assertThat(standing.strand().map(Strand::id)).contains("corrective");
    assertThat(standing.support().orElseThrow().id()).isEqualTo("category-3");
    assertThat(standing.byHand()).isEmpty();
  }

  @Test
  void without_a_category_there_is_no_strand_unless_somebody_chose_one() {
    assertThat(standing(RouteHistory.NONE).strand()).isEmpty();
    RouteHistory chosen = RouteHistory.NONE.with(strand("corrective", "2026-09-01"));
    assertThat(standing(chosen).strand().map(Strand::id)).contains("corrective");
  }

  @Test
  void what_is_chosen_by_hand_goes_before_the_category_until_it_is_left_to_it_again() {
    VisitSummary good = agreed("2026-10-01", "securely-good");
    RouteHistory sponsored = RouteHistory.NONE.with(strand("corrective", "2026-09-01"));
    assertThat(standing(sponsored, good).strand().map(Strand::id)).contains("corrective");
    RouteHistory over = sponsored.with(strand(null, "2026-11-01"));
    assertThat(standing(over, good).strand().map(Strand::id)).contains("preventative");
    RouteHistory later = sponsored.with(strand(null, "2026-12-01"));
    assertThat(standing(later, good).strand().map(Strand::id)).contains("corrective");
  }

  @Test
  void a_review_every_three_years_is_due_three_years_after_the_last() {
    StepStanding review =
        step(
            standing(
                RouteHistory.NONE,
                agreed("2026-10-01", "securely-good"),
                visit("2023-10-02", "external-quality-review", VisitState.DRAFT, null, null)),
            "external-quality-review");
    assertThat(review.last()).contains(LocalDate.of(2023, 10, 2));
    assertThat(review.due()).contains(LocalDate.of(2026, 10, 2));
    assertThat(review.late(TODAY)).isTrue();
    assertThat(review.late(LocalDate.of(2026, 10, 2))).isFalse();
  }

  @Test
  void a_review_that_no_visit_knows_of_is_due_three_years_after_the_day_somebody_gave() {
    RouteHistory said = RouteHistory.NONE.with(done("2024-06-14")).with(done("2021-06-11"));
    VisitSummary good = agreed("2026-10-01", "securely-good");
    StepStanding review = step(standing(said, good), "external-quality-review");
    assertThat(review.due()).contains(LocalDate.of(2027, 6, 14));
    assertThat(review.byHand().orElseThrow().on()).isEqualTo(LocalDate.of(2024, 6, 14));

    StepStanding visited =
        step(
            standing(
                said,
                good,
                visit("2025-01-20", "external-quality-review", VisitState.DRAFT, null, null)),
            "external-quality-review");
    assertThat(visited.due()).contains(LocalDate.of(2028, 1, 20));
    assertThat(visited.byHand()).isEmpty();
  }

  @Test
  void a_review_that_nobody_knows_of_is_due_three_years_after_the_school_came_to_the_framework() {
    VisitSummary good = agreed("2026-10-01", "securely-good");
    StepStanding visited = step(standing(RouteHistory.NONE, good), "external-quality-review");
    assertThat(visited.last()).isEmpty();
    assertThat(visited.due()).contains(LocalDate.of(2029, 10, 1));
    assertThat(visited.first()).isTrue();

    FrameworkChange joined =
        new FrameworkChange(
            UUID.randomUUID(), "equals-2018", "Equals", LocalDate.of(2023, 9, 1), "");
    StepStanding assigned =
        step(
            RouteStanding.of(EQUALS, file(RouteHistory.NONE).with(joined), List.of(good), TODAY),
            "external-quality-review");
    assertThat(assigned.due()).contains(LocalDate.of(2026, 9, 1));
    assertThat(assigned.late(TODAY)).isTrue();

    RouteHistory known = RouteHistory.NONE.with(done("2024-06-14"));
    StepStanding said =
        step(
            RouteStanding.of(EQUALS, file(known).with(joined), List.of(good), TODAY),
            "external-quality-review");
    assertThat(said.due()).contains(LocalDate.of(2027, 6, 14));
    assertThat(said.first()).isFalse();
  }

  @Test
  void a_planned_visit_is_not_done_yet() {
    StepStanding standards =
        step(
            standing(
                RouteHistory.NONE,
                agreed("2026-10-01", "securely-good"),
                visit("2026-12-01", "external-quality-review", VisitState.PLANNED, null, null)),
            "external-quality-review");
    assertThat(standards.last()).isEmpty();
    assertThat(standards.first()).isTrue();
    assertThat(standards.planned()).contains(LocalDate.of(2026, 12, 1));
  }

  @Test
  void days_are_those_of_this_academic_year_and_this_framework() {
    RouteStanding standing =
        standing(
            RouteHistory.NONE,
            visit("2026-08-31", "sia-visit", VisitState.DRAFT, "securely-good", 2.0),
            visit("2026-09-01", "sia-visit", VisitState.DRAFT, null, 1.0),
            visit("2027-03-01", "sia-visit", VisitState.PLANNED, null, 2.5),
            visit("2026-10-01", "sia-visit", VisitState.DRAFT, null, null));
    assertThat(standing.days())
        .first()
        .satisfies(
            days -> {
              assertThat(days.name()).isEqualTo("SIA days");
              assertThat(days.used()).isEqualTo(3.5);
              assertThat(days.guide()).contains(3.0);
              assertThat(days.over()).isTrue();
            });
  }

  @Test
  void daysOfHumanResourcesAndFinanceDoNotCountAsDaysOfEducation() {
    Framework trust = PackLibrary.builtIn().find("ethos-2023").orElseThrow();
    List<VisitSummary> visits =
        List.of(
            category(trust, "improve"),
            of(trust, visit("2026-10-01", "sip-day", VisitState.DRAFT, null, 1.0)),
            of(trust, visit("2026-10-08", "hr-day", VisitState.DRAFT, null, 5.5)),
            of(trust, visit("2026-10-12", "hr-review", VisitState.DRAFT, null, 0.25)),
            of(trust, visit("2026-10-13", "wellbeing-meeting", VisitState.DRAFT, null, 0.25)),
            of(trust, visit("2026-10-14", "headteacher-peer-review", VisitState.DRAFT, null, 1.0)),
            of(trust, visit("2026-10-15", "finance-meeting", VisitState.DRAFT, null, 0.5)));
    assertThat(RouteStanding.of(trust, file(RouteHistory.NONE), visits, TODAY).days())
        .containsExactly(
            new DaysStanding("Education days", 1.0, Optional.of(6.0)),
            new DaysStanding("HR days", 5.5, Optional.of(5.0)),
            new DaysStanding("Finance days", 0.5, Optional.empty()),
            new DaysStanding("Days of reviews, audits and meetings", 1.5, Optional.empty()));
  }

  @Test
  void reviewsByOthersComeOnTopOfTheDaysOfTheAdviser() {
    Framework trust = PackLibrary.builtIn().find("equals-2018").orElseThrow();
    List<VisitSummary> visits =
        List.of(
            category(trust, "outstanding"),
            of(trust, visit("2026-10-01", "sia-visit", VisitState.DRAFT, null, 1.0)),
            of(trust, visit("2026-10-08", "external-quality-review", VisitState.DRAFT, null, 2.0)),
            of(trust, visit("2026-10-15", "peer-review", VisitState.DRAFT, null, 1.0)));

    assertThat(RouteStanding.of(trust, file(RouteHistory.NONE), visits, TODAY).days())
        .containsExactly(
            new DaysStanding("SIA days", 1.0, Optional.of(3.0)),
            new DaysStanding("Days of reviews and meetings", 3.0, Optional.empty()));
  }

  @Test
  void theGuideIsAllAdviserDaysOfTheLevelTogether() {
    assertThat(guide("ethos-2023", "stabilise")).as("two each term, and two more").contains(8.0);
    assertThat(guide("ethos-2023", "repair")).contains(12.0);
    assertThat(guide("bristol-2025", "established")).contains(3.0);
    assertThat(guide("bristol-2025", "developing")).as("three, and five more").contains(8.0);
    assertThat(guide("bristol-2025", "causing-concern")).as("by risk").isEmpty();
  }

  @Test
  void aCategoryThatThePackNowCallsSomethingElseIsStillTheOneAgreed() {
    VisitSummary before = agreed("2026-10-01", "requires-improvement");
    VisitSummary renamed =
        new VisitSummary(
            before.id(),
            before.occasion(),
            before.typeName(),
            before.state(),
            before.pack(),
            null,
            "Needs work",
            before.rank(),
            before.categories());
    assertThat(standing(RouteHistory.NONE, renamed).category().orElseThrow().id())
        .isEqualTo("requires-improvement");
  }

  @Test
  void aSchoolMayChangeItsStageTwiceInOneYear() {
    RouteHistory twice =
        RouteHistory.NONE
            .with(stage("improve", "2026-11-16"))
            .with(stage("stabilise", "2026-09-07"))
            .with(stage("repair", "2026-10-05"));
    assertThat(twice.stages())
        .extracting(StageChange::stage)
        .containsExactly("stabilise", "repair", "improve");
    assertThat(stageOn(twice, "2026-09-06")).isEmpty();
    assertThat(stageOn(twice, "2026-09-07")).contains("stabilise");
    assertThat(stageOn(twice, "2026-10-05")).contains("repair");
    assertThat(stageOn(twice, "2026-11-15")).contains("repair");
    assertThat(stageOn(twice, "2026-11-16")).contains("improve");
    assertThat(twice.stageOn("ethos-2023", TODAY)).isEmpty();
    assertThat(standing(twice).stage().orElseThrow().stage()).isEqualTo("improve");
    RouteHistory back = twice.without(twice.stages().getLast().id());
    assertThat(standing(back).stage().orElseThrow().stage()).isEqualTo("repair");
  }

  @Test
  void aSecondStageAgreedWithinTheYearBringsItsOwnSupport() {
    Framework trust = PackLibrary.builtIn().find("ethos-2023").orElseThrow();
    VisitSummary autumn = category(trust, "improve");
    VisitSummary winter =
        new VisitSummary(
            UUID.randomUUID(),
            occasion("2026-11-20", "stage-change", null),
            "Change of stage",
            VisitState.DRAFT,
            trust.id(),
            null,
            "Repair",
            3,
            4);
    RouteStanding standing =
        RouteStanding.of(trust, file(RouteHistory.NONE), List.of(winter, autumn), TODAY);
    assertThat(standing.category().orElseThrow().id()).isEqualTo("repair");
    assertThat(standing.days())
        .extracting(DaysStanding::guide)
        .containsExactly(Optional.of(12.0), Optional.of(10.0), Optional.empty(), Optional.empty());
  }

  private static StageChange stage(String stage, String from) {
    return new StageChange(
        UUID.randomUUID(), "equals-2018", stage, LocalDate.parse(from), "As seen");
  }

  private static Optional<String> stageOn(RouteHistory route, String day) {
    return route.stageOn("equals-2018", LocalDate.parse(day)).map(StageChange::stage);
  }

  private static Optional<Double> guide(String pack, String category) {
    Framework framework = PackLibrary.builtIn().find(pack).orElseThrow();
    VisitSummary agreed = category(framework, category);
    return RouteStanding.of(framework, file(RouteHistory.NONE), List.of(agreed), TODAY)
        .days()
        .getFirst()
        .guide();
  }

  private static VisitSummary category(Framework framework, String category) {
    return new VisitSummary(
        UUID.randomUUID(),
        occasion("2026-10-01", "any", null),
        "Visit",
        VisitState.DRAFT,
        framework.id(),
        null,
        framework.category(category).name(),
        framework.category(category).rank(),
        framework.categories().size());
  }

  /// The same visit under another framework.
  private static VisitSummary of(Framework framework, VisitSummary visit) {
    return new VisitSummary(
        visit.id(),
        visit.occasion(),
        visit.typeName(),
        visit.state(),
        framework.id(),
        visit.proposed(),
        visit.agreed(),
        visit.rank(),
        visit.categories());
  }

  private static RouteStanding standing(RouteHistory route, VisitSummary... visits) {
    return RouteStanding.of(EQUALS, file(route), List.of(visits), TODAY);
  }

  private static SchoolFile file(RouteHistory route) {
    return SchoolFile.empty(UUID.randomUUID(), new Urn("109876")).with(route);
  }

  private static StepStanding step(RouteStanding standing, String visit) {
    return standing.steps().stream()
        .filter(step -> visit.equals(step.step().visit()))
        .findFirst()
        .orElseThrow();
  }

  private static StrandChange strand(@Nullable String strand, String from) {
    return new StrandChange(
        UUID.randomUUID(), "equals-2018", strand, LocalDate.parse(from), "Sponsored");
  }

  private static Done done(String on) {
    return new Done(
        UUID.randomUUID(), "equals-2018", "external-quality-review", LocalDate.parse(on), "");
  }

  private static VisitSummary agreed(String date, String category) {
    return visit(date, "sia-visit", VisitState.DRAFT, category, null);
  }

  private static VisitSummary other(String date) {
    return new VisitSummary(
        UUID.randomUUID(),
        occasion(date, "visit", null),
        "Visit",
        VisitState.DRAFT,
        "another-pack",
        null,
        "Outstanding",
        1,
        4);
  }

  private static VisitSummary visit(
      String date,
      String type,
      VisitState state,
      @Nullable String category,
      @Nullable Double days) {
    return new VisitSummary(
        UUID.randomUUID(),
        occasion(date, type, days),
        type,
        state,
        "equals-2018",
        null,
        Optional.ofNullable(category).map(c -> EQUALS.category(c).name()).orElse(null),
        category == null ? 0 : EQUALS.category(category).rank(),
        5);
  }

  private static Occasion occasion(String date, String type, @Nullable Double days) {
    return new Occasion(
        new Urn("109876"),
        "Larkfield Primary School",
        type,
        LocalDate.parse(date),
        "Autumn 1",
        "Pat",
        List.of(),
        "",
        null,
        days);
  }
}
