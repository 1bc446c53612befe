package org.daybook.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.indicator.Band.Limit;
import org.daybook.domain.indicator.Measure.Range;
import org.daybook.domain.indicator.Measure.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandCheckTest {
  private static final Rating GOOD = rating("good", 1, Rating.Colour.GREEN);
  private static final Rating FAIR = rating("fair", 2, Rating.Colour.AMBER);
  private static final Rating POOR = rating("poor", 3, Rating.Colour.RED);
  private static final Range PERCENT = new Range(BigDecimal.ZERO, new BigDecimal("100"));

  /// Good from 50 even where fair says so too; fair 35 to 50; poor below 36.
  private static final Measure READING =
      new Measure(
          "reading",
          "Reading",
          Unit.PERCENT,
          PERCENT,
          List.of(
              new Band(GOOD, new Limit(new BigDecimal("50"), true, true), null),
              new Band(FAIR, from("35"), to("50")),
              new Band(POOR, null, below("36"))));

  @ParameterizedTest
  @CsvSource({
    "0,     poor",
    "35,    poor", // fair claims it too: the less assured counts
    "35.99, poor",
    "36,    fair",
    "49.9,  fair",
    "50,    good", // fair claims it too, but good says "or above"
    "50.0,  good",
    "100,   good"
  })
  void theLessAssuredBandCountsUnlessAnotherInsists(String value, String rating) {
    assertThat(READING.suggested(new BigDecimal(value)).map(Rating::id)).contains(rating);
  }

  @Test
  void refusesAValueThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> READING.suggested(new BigDecimal("100.1")));
  }

  @Test
  void findsAGapBetweenBandsAtALimitAndAtTheEndsOfTheRange() {
    assertThat(BandCheck.gap(PERCENT, READING.bands())).isEmpty();
    assertThat(gap(new Band(GOOD, from("50"), null), new Band(POOR, null, to("40"))))
        .contains(new BigDecimal("45"));
    assertThat(gap(new Band(GOOD, above("50"), null), new Band(POOR, null, below("50"))))
        .contains(new BigDecimal("50"));
    assertThat(gap(new Band(GOOD, from("50"), null), new Band(POOR, from("1"), below("50"))))
        .contains(BigDecimal.ZERO);
    assertThat(gap(new Band(GOOD, from("50"), to("99.5")), new Band(POOR, null, below("50"))))
        .contains(new BigDecimal("99.75"));
  }

  @Test
  void withoutARangeEveryNumberMustBeClaimed() {
    List<Band> bands =
        List.of(new Band(GOOD, from("0"), null), new Band(POOR, from("-5"), to("0")));

    assertThat(BandCheck.gap(Range.ALL, bands)).contains(new BigDecimal("-6"));
    assertThat(BandCheck.gap(new Range(new BigDecimal("-5"), null), bands)).isEmpty();
  }

  @Test
  void noticesTwoBandsThatInsistOnOneValue() {
    Limit insisting = new Limit(new BigDecimal("50"), true, true);
    List<Band> both = List.of(new Band(GOOD, insisting, null), new Band(FAIR, insisting, to("60")));

    assertThat(BandCheck.quarrel(both)).contains(new BigDecimal("50"));
    assertThat(BandCheck.quarrel(READING.bands())).isEmpty();
  }

  private static Optional<BigDecimal> gap(Band... bands) {
    return BandCheck.gap(PERCENT, List.of(bands));
  }

  private static @Nullable Limit from(String at) {
    return new Limit(new BigDecimal(at), true, false);
  }

  private static @Nullable Limit above(String at) {
    return new Limit(new BigDecimal(at), false, false);
  }

  private static @Nullable Limit to(String at) {
    return new Limit(new BigDecimal(at), true, false);
  }

  private static @Nullable Limit below(String at) {
    return new Limit(new BigDecimal(at), false, false);
  }

  private static Rating rating(String id, int rank, Rating.Colour colour) {
    return new Rating(id, rank, id, id, colour);
  }
}
