package org.daybook.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.domain.calendar.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Working days in England, with the bank holidays that are known.
class BankHolidaysTest {
  private final WorkingDays days = BankHolidays.read();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-11-23,  5, 2026-11-30
          2026-11-27,  1, 2026-11-30
          2026-11-28,  1, 2026-11-30
          2026-12-21,  5, 2026-12-30
          2026-12-24,  1, 2026-12-29
          2027-03-24,  3, 2027-03-31
          2027-12-24,  5, 2028-01-05
          2028-05-26, 10, 2028-06-12
          """)
  void neitherWeekendsNorBankHolidaysCount(LocalDate from, int count, LocalDate reached) {
    assertThat(days.after(from, count)).isEqualTo(reached);
  }

  /// A slip in the list would show: eight a year, none on a weekend, the movable ones on Mondays.
  @Test
  void theListHasTheFormOfTheList() {
    Map<Integer, List<LocalDate>> years =
        days.holidays().stream()
            .collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.toList()));

    assertThat(years.keySet()).containsExactly(2025, 2026, 2027, 2028);
    assertThat(years.values()).allSatisfy(year -> assertThat(year).hasSize(8));
    assertThat(days.holidays())
        .noneMatch(
            day ->
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
        .filteredOn(day -> day.getMonthValue() == 5 || day.getMonthValue() == 8)
        .hasSize(12)
        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
    assertThat(days.holidays())
        .filteredOn(day -> day.getMonthValue() == 3 || day.getMonthValue() == 4)
        .filteredOn(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
        .hasSize(4)
        .allMatch(friday -> days.holidays().contains(friday.plusDays(3)));
    assertThat(days.known()).isEqualTo(LocalDate.of(2028, 12, 31));
  }
}
