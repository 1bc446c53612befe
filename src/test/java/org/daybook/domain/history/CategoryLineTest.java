package org.daybook.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.fixture.Frameworks;
import org.junit.jupiter.api.Test;

class CategoryLineTest {
  private static final Framework BRISTOL = Frameworks.small();
  private static final String PACK = BRISTOL.id();

  @Test
  void oneScaleIsOneLineInOrderOfTimeWithTheNamesOfAllCategories() {
    List<CategoryLine> lines =
        CategoryLine.of(
            List.of(
                visit("2025-10-10", PACK, 3, 4, "Developing", false),
                visit("2026-06-10", PACK, 2, 4, "Established", true)),
            List.of(),
            List.of(BRISTOL));

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().names())
        .containsExactly("Extending", "Established", "Developing", "Causing Concern");
    assertThat(lines.getFirst().points())
        .extracting(CategoryLine.Point::rank)
        .containsExactly(3, 2);
    assertThat(lines.getFirst().points())
        .extracting(CategoryLine.Point::agreed)
        .containsExactly(false, true);
    assertThat(lines.getFirst().points().getFirst().year()).isEqualTo("2025/26");
  }

  @Test
  void differentFrameworksAreNeverOnOneLine() {
    List<CategoryLine> lines =
        CategoryLine.of(
            List.of(
                visit("2025-10-10", PACK, 3, 4, "Developing", true),
                visit("2026-01-10", "other", 3, 4, "Developing", true),
                visit("2026-03-10", "other", 3, 5, "Developing", true),
                visit("2026-06-10", PACK, 3, 4, "Developing", true)),
            List.of(),
            List.of(BRISTOL));

    assertThat(lines).extracting(CategoryLine::pack).containsExactly(PACK, "other", "other", PACK);
    assertThat(lines.get(1).names()).containsExactly("", "", "Developing", "");
  }

  @Test
  void aChangeOfFrameworkAndAnotherNameForARankBeginANewLine() {
    List<CategoryStep> visits =
        List.of(
            visit("2025-10-10", PACK, 3, 4, "Developing", true),
            visit("2026-01-10", PACK, 3, 4, "Developing", true),
            visit("2026-03-10", PACK, 3, 4, "Renamed", true));

    assertThat(CategoryLine.of(visits, List.of(), List.of(BRISTOL)))
        .extracting(line -> line.points().size())
        .containsExactly(2, 1);
    assertThat(CategoryLine.of(visits, List.of(LocalDate.of(2026, 1, 10)), List.of(BRISTOL)))
        .extracting(line -> line.points().size())
        .containsExactly(1, 1, 1);
    assertThat(CategoryLine.of(visits, List.of(), List.of(BRISTOL)).getLast().names())
        .as("the pack of today has another name for it")
        .containsExactly("", "", "Renamed", "");
  }

  private static CategoryStep visit(
      String on, String pack, int rank, int of, String name, boolean agreed) {
    return CategoryStep.of(
        new VisitSummary(
            UUID.randomUUID(),
            new Occasion(
                new Urn("109876"),
                "Made Up Infant School",
                "visit",
                LocalDate.parse(on),
                "Autumn 1",
                "Pat (invented)",
                List.of(),
                ""),
            "Visit",
            VisitState.DRAFT,
            pack,
            agreed ? null : name,
            agreed ? name : null,
            rank,
            of));
  }
}
