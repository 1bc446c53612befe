package org.daybook.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.JudgementHistory.Movement;
import org.daybook.domain.history.JudgementHistory.Point;
import org.daybook.domain.history.JudgementHistory.Stop;
import org.daybook.fixture.InventedPack;
import org.junit.jupiter.api.Test;

class JudgementHistoryTest {
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 11);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 6);
  private final Framework framework = InventedPack.of(4);
  private final JudgementHistory history =
      new JudgementHistory(
          List.of(
              stop(AUTUMN, Map.of("slates", "fair")),
              stop(SPRING, Map.of("slates", "cloudy", "pond", "fair"))));

  @Test
  void theOldestComesFirstAndVisitsWithoutAPlacementAreLeftOut() {
    assertThat(history.of("slates")).extracting(Point::date).containsExactly(SPRING, AUTUMN);
    assertThat(history.last("pond").orElseThrow().date()).isEqualTo(SPRING);
    assertThat(history.of("shed")).isEmpty();
    assertThat(history.since()).contains(AUTUMN);
  }

  @Test
  void movesAgainstTheLastPlacement() {
    assertThat(moved("slates", "sunny")).isEqualTo(Movement.STRONGER);
    assertThat(moved("slates", "fair")).isEqualTo(Movement.NONE);
    assertThat(moved("slates", "cloudy")).isEqualTo(Movement.WEAKER);
    assertThat(moved("pond", "cloudy")).isEqualTo(Movement.WEAKER);
    assertThat(moved("shed", "drizzly")).isEqualTo(Movement.NONE);
    assertThat(history.movement(framework, "slates", Placement.Aside.NOT_CONSIDERED))
        .isEqualTo(Movement.NONE);
  }

  @Test
  void countsWhatHasMovedWhichWay() {
    Map<String, Placement> now =
        Map.of("slates", new Placement.In("sunny"), "pond", new Placement.In("drizzly"));
    assertThat(history.movements(framework, now))
        .containsOnly(Map.entry(Movement.STRONGER, 1L), Map.entry(Movement.WEAKER, 1L));
  }

  @Test
  void anotherMethodOrAnotherNumberOfCategoriesIsAnotherScale() {
    assertThat(JudgementHistory.sameScale(framework, InventedPack.of(4))).isTrue();
    assertThat(JudgementHistory.sameScale(framework, InventedPack.of(3))).isFalse();
  }

  private Movement moved(String aspect, String category) {
    return history.movement(framework, aspect, new Placement.In(category));
  }

  private Stop stop(LocalDate day, Map<String, String> placed) {
    Map<String, Category> categories =
        placed.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> framework.category(e.getValue())));
    return new Stop(day, categories);
  }
}
