package org.daybook.domain.booklet;

import java.time.LocalDate;

/// A named stretch of a year.
///
/// @param from its first day
/// @param until the first day that is no longer in it
public record Span(String name, LocalDate from, LocalDate until) {

  public boolean has(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
