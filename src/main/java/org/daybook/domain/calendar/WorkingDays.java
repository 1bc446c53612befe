package org.daybook.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Counts days on which people are at work: no Saturday, no Sunday, no bank holiday.
///
/// @param holidays the bank holidays that are known
/// @param known the last day about which it is known whether it is one
public record WorkingDays(Set<LocalDate> holidays, LocalDate known) {
  public WorkingDays {
    holidays = Set.copyOf(holidays);
  }

  /// The day so many working days after another, which itself is not counted.
  ///
  /// @param days 1 or more
  public LocalDate after(LocalDate day, int days) {
    LocalDate reached = day;
    for (int left = days; left > 0; ) {
      reached = reached.plusDays(1);
      if (is(reached)) {
        left--;
      }
    }
    return reached;
  }

  /// Whether people are at work on this day.
  public boolean is(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }
}
