package org.daybook.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.daybook.domain.calendar.SchoolYear.HalfTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {
  private static final SchoolYear YEAR =
      new SchoolYear(
          List.of(
              new HalfTerm("Autumn 1", MonthDay.of(9, 1)),
              new HalfTerm("Autumn 2", MonthDay.of(11, 3)),
              new HalfTerm("Spring 1", MonthDay.of(1, 4)),
              new HalfTerm("Spring 2", MonthDay.of(2, 22)),
              new HalfTerm("Summer 1", MonthDay.of(4, 12)),
              new HalfTerm("Summer 2", MonthDay.of(6, 1))));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-09-01, Autumn 1
          2026-11-02, Autumn 1
          2026-11-03, Autumn 2
          2026-12-31, Autumn 2
          2027-01-01, Autumn 2
          2027-01-04, Spring 1
          2028-02-29, Spring 2
          2027-05-31, Summer 1
          2027-06-01, Summer 2
          2027-08-31, Summer 2
          """)
  void knowsTheHalfTermOfADay(LocalDate day, String halfTerm) {
    assertThat(YEAR.halfTerm(day).name()).isEqualTo(halfTerm);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-08-31, 2025/26
          2026-09-01, 2026/27
          2027-01-15, 2026/27
          2027-08-31, 2026/27
          1999-10-01, 1999/00
          """)
  void namesTheAcademicYear(LocalDate day, String year) {
    assertThat(SchoolYear.academicYear(day)).isEqualTo(year);
  }

  @Test
  void refusesHalfTermsOutOfOrder() {
    List<HalfTerm> wrong =
        List.of(
            new HalfTerm("Spring", MonthDay.of(1, 4)), new HalfTerm("Autumn", MonthDay.of(9, 1)));

    assertThatThrownBy(() -> new SchoolYear(wrong)).hasMessageContaining("Autumn");
    assertThatThrownBy(() -> new SchoolYear(List.of()))
        .hasMessageContaining("at least one half-term");
  }
}
