package org.daybook.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/9/2026",
        "03/09/2026",
        "3/9/26",
        "3.9.2026",
        "2026-09-03",
        "3 Sep 2026",
        " 3 september 2026 "
      })
  void readsTheUsualBritishWays(String written) {
    assertThat(Dates.read(written)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31/11/2026", "9/23/2026", "tomorrow", "3/9", "29 Feb 2026"})
  void refusesWhatIsNoDate(String written) {
    assertThat(Dates.read(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-09-03, Today
          2026-09-02, Yesterday
          2026-09-01, 1 Sep 2026
          2026-09-04, 4 Sep 2026
          """)
  void namesTheDaysNextToToday(LocalDate day, String words) {
    assertThat(Dates.relative(day, DAY)).isEqualTo(words);
  }

  @Test
  void writesWhatItReads() {
    assertThat(Dates.read(Dates.day(DAY))).contains(DAY);
  }
}
