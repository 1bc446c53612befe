package org.daybook.domain.booklet;

import java.time.LocalDate;
import java.util.List;
import org.daybook.domain.history.CategoryStep;
import org.daybook.domain.school.School;
import org.jspecify.annotations.Nullable;

/// What is known of a school besides the records of its year.
///
/// @param steps the categories its visits led to, the earliest first
/// @param school as the register knows it, or null if it does not
/// @param assigned the day it was assigned the framework of the year; null where it never was, and
///     the framework is merely somebody's own
public record Background(
    List<CategoryStep> steps, @Nullable School school, @Nullable LocalDate assigned) {
  public Background {
    steps = List.copyOf(steps);
  }
}
