package org.daybook.domain.calendar;

import java.time.LocalDate;
import java.time.Period;

/// How often something recurs.
public enum Rhythm {
  WEEKLY(Period.ofWeeks(1)),
  EVERY_FOUR_WEEKS(Period.ofWeeks(4)),
  MONTHLY(Period.ofMonths(1)),
  /// Six times in an academic year.
  HALF_TERMLY(Period.ofMonths(2)),
  /// Three times in an academic year.
  TERMLY(Period.ofMonths(4)),
  EVERY_THREE_MONTHS(Period.ofMonths(3)),
  YEARLY(Period.ofYears(1)),
  EVERY_TWO_YEARS(Period.ofYears(2)),
  EVERY_THREE_YEARS(Period.ofYears(3)),
  EVERY_FOUR_YEARS(Period.ofYears(4));

  private final Period period;

  Rhythm(Period period) {
    this.period = period;
  }

  /// The latest day on which it is due again after it was done on `last`.
  public LocalDate due(LocalDate last) {
    return last.plus(period);
  }
}
