package org.daybook.domain.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # placed, applicable, minimum, percent, minimum in per cent, provisional
          17, 21, 0.8,  80, 80, false
          16, 21, 0.8,  76, 80, true
          16, 27, 0.6,  59, 60, true
          29, 100, 0.29, 29, 29, false
          2,  3,  0.58, 66, 58, false
          0,  0,  0.6,  0,  60, true
          21, 21, 1,    100, 100, false
          """)
  void aShareBelowTheMinimumNeverLooksLikeIt(
      int placed,
      int applicable,
      double minimum,
      int percent,
      int minimumPercent,
      boolean provisional) {
    Fit.Coverage coverage = new Fit.Coverage(placed, applicable, minimum);
    assertThat(coverage.percent()).isEqualTo(percent);
    assertThat(coverage.minimumPercent()).isEqualTo(minimumPercent);
    assertThat(coverage.provisional()).isEqualTo(provisional);
  }
}
