package org.daybook.packs.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.indicator.Band;
import org.daybook.domain.indicator.Band.Limit;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.packs.PackLibrary;
import org.daybook.packs.worked.WorkedBands.OfRow;
import org.daybook.packs.worked.WorkedBands.OfValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the worked figures beside every built-in pack against the rule.
class PackBandsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/daybook/packs");
  private static final int LEAST = 60;

  @TestFactory
  List<DynamicTest> theRuleAgreesWithWhatWasWorkedOutByHand() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Framework framework : banded()) {
      WorkedBands worked = worked(framework);
      for (OfValue one : worked.bands()) {
        tests.add(
            DynamicTest.dynamicTest(
                framework.id() + ": " + one.measure().id() + " " + one.value(),
                () ->
                    assertThat(one.measure().suggested(one.value()).map(Rating::id))
                        .contains(one.rating())));
      }
      for (OfRow one : worked.rows()) {
        tests.add(
            DynamicTest.dynamicTest(
                framework.id() + ": row " + one.row().id() + " " + one.values(),
                () ->
                    assertThat(one.row().suggested(one.values()).map(Rating::id))
                        .contains(one.rating())));
      }
    }
    return tests;
  }

  @Test
  void everyLimitIsTriedFromBothSidesAndEveryRatingIsReached() throws Exception {
    for (Framework framework : banded()) {
      WorkedBands worked = worked(framework);
      assertThat(worked.bands()).as(framework.id()).hasSizeGreaterThanOrEqualTo(LEAST);
      assertThat(worked.rows()).as(framework.id()).isNotEmpty();
      for (Measure measure : measures(framework)) {
        Set<BigDecimal> tried = new TreeSet<>();
        Set<String> reached = new TreeSet<>();
        worked.bands().stream()
            .filter(one -> one.measure().equals(measure))
            .forEach(
                one -> {
                  tried.add(one.value());
                  reached.add(one.rating());
                });
        assertThat(tried).as(measure.id()).containsAll(limits(measure));
        limits(measure).stream()
            .filter(limit -> !isEnd(limit, measure.range().from()))
            .forEach(limit -> assertThat(near(tried, limit)).as(measure.id() + limit).isTrue());
        assertThat(reached)
            .as(measure.id())
            .containsExactlyInAnyOrderElementsOf(
                measure.bands().stream().map(band -> band.rating().id()).distinct().toList());
      }
    }
  }

  @Test
  void aRowIsTriedWithoutSomeOfItsFigures() throws Exception {
    for (Framework framework : banded()) {
      assertThat(worked(framework).rows())
          .as(framework.id())
          .anyMatch(one -> one.values().size() < one.row().measures().size());
    }
  }

  /// Whether values within one of a limit were tried below and above it.
  private static boolean near(Set<BigDecimal> tried, BigDecimal limit) {
    boolean below = tried.stream().anyMatch(v -> v.compareTo(limit) < 0 && close(v, limit));
    boolean above = tried.stream().anyMatch(v -> v.compareTo(limit) > 0 && close(v, limit));
    return below && above;
  }

  private static boolean isEnd(BigDecimal limit, @Nullable BigDecimal end) {
    return end != null && limit.compareTo(end) == 0;
  }

  private static boolean close(BigDecimal value, BigDecimal limit) {
    return value.subtract(limit).abs().compareTo(BigDecimal.ONE) <= 0;
  }

  private static Set<BigDecimal> limits(Measure measure) {
    Set<BigDecimal> limits = new TreeSet<>();
    measure.bands().stream().flatMap(PackBandsTest::limits).map(Limit::at).forEach(limits::add);
    return limits;
  }

  private static Stream<Limit> limits(Band band) {
    return Stream.of(band.lower(), band.upper()).filter(Objects::nonNull);
  }

  private static List<Measure> measures(Framework framework) {
    return framework.instruments().measures().stream().filter(m -> !m.bands().isEmpty()).toList();
  }

  private static List<Framework> banded() {
    List<Framework> banded =
        PackLibrary.builtIn().all().stream().filter(f -> !measures(f).isEmpty()).toList();
    assertThat(banded).isNotEmpty();
    return banded;
  }

  private static WorkedBands worked(Framework framework) throws Exception {
    Path file = RESOURCES.resolve(framework.id()).resolve("bands.yaml");
    assertThat(Files.exists(file)).as(file.toString()).isTrue();
    return WorkedBands.of(file, framework);
  }
}
