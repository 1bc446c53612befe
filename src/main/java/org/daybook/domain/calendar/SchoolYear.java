package org.daybook.domain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/// The half-terms of an academic year, which runs from 1 September to 31 August.
///
/// Dates differ by authority and trust, so they come from the framework pack.
///
/// @param halfTerms in the order of the year, the first from 1 September
public record SchoolYear(List<HalfTerm> halfTerms) {
  private static final int SEPTEMBER = 9;

  public SchoolYear {
    halfTerms = List.copyOf(halfTerms);
    if (halfTerms.isEmpty()) {
      throw new IllegalArgumentException("a school year has at least one half-term");
    }
    for (int i = 1; i < halfTerms.size(); i++) {
      if (halfTerms.get(i - 1).sinceSeptember() >= halfTerms.get(i).sinceSeptember()) {
        throw new IllegalArgumentException("half-terms are not in order: " + halfTerms.get(i));
      }
    }
  }

  /// The half-term a day falls in; a holiday belongs to the half-term before it.
  public HalfTerm halfTerm(LocalDate date) {
    int day = sinceSeptember(MonthDay.from(date));
    HalfTerm found = halfTerms.getFirst();
    for (HalfTerm halfTerm : halfTerms) {
      if (halfTerm.sinceSeptember() <= day) {
        found = halfTerm;
      }
    }
    return found;
  }

  /// The academic year of a day as people write it, such as "2026/27".
  public static String academicYear(LocalDate date) {
    int first = date.getMonthValue() >= SEPTEMBER ? date.getYear() : date.getYear() - 1;
    return "%d/%02d".formatted(first, (first + 1) % 100);
  }

  private static int sinceSeptember(MonthDay day) {
    return Math.floorMod(day.getMonthValue() - SEPTEMBER, 12) * 31 + day.getDayOfMonth();
  }

  /// A half-term by the organisation's name for it, and the day it starts in any year.
  public record HalfTerm(String name, MonthDay from) {
    int sinceSeptember() {
      return SchoolYear.sinceSeptember(from);
    }
  }
}
