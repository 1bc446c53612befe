package org.daybook.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.domain.school.Urn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolFileTest {
  private static final SchoolFile MOVED =
      SchoolFile.empty(UUID.randomUUID(), new Urn("109876"))
          .with(change("second", "2026-09-01"))
          .with(change("first", "2024-09-01"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2024-08-31,
          2024-09-01, first
          2026-08-31, first
          2026-09-01, second
          2036-01-01, second
          """)
  void a_school_has_the_framework_assigned_last_by_that_day(LocalDate day, String pack) {
    assertThat(MOVED.frameworkOn(day).map(FrameworkChange::pack).orElse(null)).isEqualTo(pack);
  }

  @Test
  void an_assignment_taken_back_leaves_the_one_before() {
    SchoolFile back = MOVED.without(MOVED.frameworks().getLast().id());
    assertThat(back.frameworkOn(LocalDate.of(2027, 1, 1)).orElseThrow().pack()).isEqualTo("first");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          first,  2026-08-31, 2024-09-01
          second, 2026-08-31, 2026-09-01
          first,  2028-08-31, 2028-01-20
          first,  2036-08-31, 2028-01-20
          third,  2036-08-31,
          """)
  void a_school_came_to_a_framework_the_last_time_it_had_another_before(
      String pack, LocalDate by, LocalDate came) {
    SchoolFile again =
        MOVED.with(change("first", "2028-01-20")).with(change("first", "2029-09-01"));

    assertThat(again.cameTo(pack, by).orElse(null)).isEqualTo(came);
  }

  private static FrameworkChange change(String pack, String from) {
    return new FrameworkChange(UUID.randomUUID(), pack, pack, LocalDate.parse(from), "");
  }
}
