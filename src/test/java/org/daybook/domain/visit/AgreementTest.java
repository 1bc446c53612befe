package org.daybook.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # agreed     | proposed then | reason     | proposed now | moved | overtaken
          established  | established   | ''         | established  | false | false
          established  | established   | ''         | developing   | true  | true
          established  | established   | ''         |              | true  | true
          established  | developing    | New results| developing   | false | false
          established  | developing    | New results| concern      | true  | true
          established  | developing    | New results|              | true  | true
          established  | developing    | New results| established  | true  | false
          established  |               | New results| developing   | true  | true
          """)
  void anAgreementIsOvertakenOnceNothingSupportsItAndNobodySaysWhyItStays(
      String agreed,
      @Nullable String then,
      String reason,
      @Nullable String now,
      boolean moved,
      boolean overtaken) {
    Agreement agreement =
        new Agreement(
            agreed,
            then,
            List.of(new Person("Sam Example", "headteacher")),
            reason,
            LocalDate.of(2026, 11, 23));
    assertThat(agreement.movedFrom(Optional.ofNullable(now))).isEqualTo(moved);
    assertThat(agreement.overtakenBy(Optional.ofNullable(now))).isEqualTo(overtaken);
  }

  /// A visit with such an agreement could not be read again.
  @Test
  @SuppressWarnings("NullAway")
  void anAgreementHasADay() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Agreement("established", null, List.of(), "", null));
  }
}
