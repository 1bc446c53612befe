package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.packs.PackLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// `category` answers for every framework, those without categories included.
class EveryPackCategoryTest {
  static Stream<Framework> packs() {
    return PackLibrary.builtIn().all().stream();
  }

  static Stream<Arguments> categories() {
    return packs()
        .flatMap(pack -> pack.categories().stream().map(category -> Arguments.of(pack, category)));
  }

  /// All in one column: that column is proposed, and more than half would have to move.
  @ParameterizedTest
  @MethodSource("categories")
  void proposesTheCategoryThatAllAspectsAreIn(Framework pack, Category category) {
    List<Aspect> aspects = pack.aspects();
    JsonNode answer = answer(pack, aspects, category.id());

    assertThat(answer.get("proposed").stringValue()).isEqualTo(category.id());
    assertThat(answer.get("tied")).isEmpty();
    assertThat(answer.at("/distances/" + category.id()).intValue()).isZero();
    assertThat(answer.at("/counts/" + category.id()).intValue()).isEqualTo(aspects.size());
    assertThat(answer.get("coverage").doubleValue()).isEqualTo(1.0);
    assertThat(answer.get("provisional").booleanValue()).isFalse();
    int half = (aspects.size() + 1) / 2;
    assertThat(answer.get("margin").intValue()).isBetween(half, half + 1);
    assertThat(answer.get("areas").propertyNames())
        .containsExactlyElementsOf(pack.areas().stream().map(area -> area.id()).toList());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void proposesNothingWhereNothingApplies(Framework pack) {
    JsonNode answer = answer(pack, pack.aspects(), "not-applicable");

    assertThat(answer.get("pack").stringValue()).isEqualTo(pack.id());
    assertThat(answer.get("version").stringValue()).isEqualTo(pack.identity().version());
    assertThat(answer.get("proposed").isNull()).isTrue();
    assertThat(answer.get("margin").isNull()).isTrue();
    assertThat(answer.get("applicable").intValue()).isZero();
    assertThat(answer.get("coverage").doubleValue()).isZero();
    assertThat(answer.get("counts").propertyNames())
        .containsExactlyElementsOf(pack.categories().stream().map(Category::id).toList());
  }

  private static JsonNode answer(Framework pack, List<Aspect> aspects, String placement) {
    String placements =
        aspects.stream()
            .map(aspect -> "\"%s\": \"%s\"".formatted(aspect.id(), placement))
            .collect(Collectors.joining(", ", "{\"placements\": {", "}}"));
    CommandLineRun run =
        CommandLineRun.typing(placements, "category", "--pack", pack.id(), "--placements", "-");
    assertThat(run.code()).as(run.err()).isZero();
    return run.json();
  }
}
