package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.domain.school.School.Ages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Primary        | Community school            |  4 | 11 | Primary
          Not applicable | Community special school    |  4 | 11 | Primary
          Not applicable | Community special school    |  2 | 19 | All-through
          Not applicable | Academy special converter   | 11 | 19 | Secondary
          Not applicable | Special post 16 institution | 16 | 25 | 16 plus
          Not applicable | Special post 16 institution |    |    | 16 plus
          Not applicable | Foundation special school   |    |    | Special
          Not applicable | Pupil referral unit         | 14 | 16 | Secondary
          Not applicable | Pupil referral unit         |    |    | Alternative provision
          Not applicable | Free schools alternative provision | 16 | 5 | Alternative provision
          not applicable | Local authority nursery school |  2 |  5 | Nursery
          ''             | Other independent school    |  9 | 13 | Secondary
          Not applicable | Other independent school    |    | 13 | Not applicable
          """)
  void isDerivedFromAgesThenType(
      String registered, String type, Integer low, Integer high, String phase) {
    assertThat(Phase.of(registered, type, new Ages(low, high))).isEqualTo(phase);
  }
}
