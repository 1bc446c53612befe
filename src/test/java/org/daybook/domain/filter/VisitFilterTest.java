package org.daybook.domain.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.domain.visit.kept.VisitSummary.Due;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitFilterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          STATE,     PLANNED,          true
          STATE,     ISSUED,           false
          SCHOOL,    109876,           true
          SCHOOL,    108911,           false
          TYPE,      Learning walk,    true
          TYPE,      Learning,         false
          HALF_TERM, Autumn 2 2026/27, true
          HALF_TERM, Autumn 2 2025/26, false
          ADVISER,   Pat (invented),   true
          ADVISER,   pat (invented),   false
          """)
  void allowsWhatIsExactlyLikeThat(Facet facet, String value, boolean allowed) {
    VisitFilter filter = VisitFilter.ALL.with(facet, value);

    assertThat(filter.allows(visit(VisitState.PLANNED, TODAY, null), TODAY)).isEqualTo(allowed);
    assertThat(filter.with(facet, null)).isEqualTo(VisitFilter.ALL);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PLANNED,       2026-11-22,            , true
          PLANNED,       2026-11-23,            , false
          IN_PROGRESS,   2026-11-22,            , false
          ISSUED,        2026-10-01, 2026-11-22, true
          OUT_FOR_CHECK, 2026-10-01, 2026-11-23, false
          """)
  void somethingIsOverdueOnceItsDayIsPast(
      VisitState state, LocalDate on, @Nullable LocalDate due, boolean overdue) {
    VisitSummary visit = visit(state, on, due);

    assertThat(VisitFilter.ALL.withOverdue(true).allows(visit, TODAY)).isEqualTo(overdue);
    assertThat(VisitFilter.ALL.allows(visit, TODAY)).isTrue();
  }

  @Test
  void wantsEverythingAtOnce() {
    VisitFilter both = VisitFilter.ALL.with(Facet.STATE, "PLANNED").with(Facet.SCHOOL, "109876");

    assertThat(both.allows(visit(VisitState.PLANNED, TODAY, null), TODAY)).isTrue();
    assertThat(both.allows(visit(VisitState.DRAFT, TODAY, null), TODAY)).isFalse();
  }

  @Test
  void wordsStandInAnyOrderAndSpacesAroundThemSayNothing() {
    VisitFilter filter = VisitFilter.ALL.withWords("  MADE   school ");

    assertThat(filter.finds("Made Up Infant School")).isTrue();
    assertThat(filter.finds("Made Up")).isFalse();
    assertThat(VisitFilter.ALL.withWords("st marys").finds("St Mary’s Primary School")).isTrue();
    assertThat(VisitFilter.ALL.withWords("St Mary's").finds("St Mary’s Primary School")).isTrue();
    assertThat(VisitFilter.ALL.withWords("   ")).isEqualTo(VisitFilter.ALL);
  }

  @Test
  void anActionThatALaterVisitHasTakenOverIsLateThereAlone() {
    UUID action = new UUID(2, 2);
    LocalDate late = TODAY.minusDays(1);
    VisitSummary before =
        visit(VisitState.ISSUED, TODAY.minusDays(60), List.of(new Due(action, late)), List.of());
    VisitSummary after = visit(VisitState.DRAFT, TODAY.minusDays(20), List.of(), List.of(action));

    assertThat(before.overdue(TODAY)).isTrue();
    assertThat(VisitSummary.answeredLast(List.of(after, before)))
        .noneMatch(visit -> visit.overdue(TODAY));
    assertThat(VisitSummary.answeredLast(List.of(before))).allMatch(visit -> visit.overdue(TODAY));
  }

  private static VisitSummary visit(VisitState state, LocalDate on, @Nullable LocalDate due) {
    return visit(
        state, on, due == null ? List.of() : List.of(new Due(new UUID(3, 3), due)), List.of());
  }

  private static VisitSummary visit(
      VisitState state, LocalDate on, List<Due> due, List<UUID> carried) {
    return new VisitSummary(
        new UUID(1, 1),
        new Occasion(
            new Urn("109876"),
            "Made Up Infant School",
            "learning-walk",
            on,
            "Autumn 2",
            "Pat (invented)",
            List.of(),
            ""),
        "Learning walk",
        state,
        "bristol-2025",
        null,
        null,
        0,
        4,
        due,
        carried);
  }
}
