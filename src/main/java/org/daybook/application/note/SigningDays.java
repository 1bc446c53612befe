package org.daybook.application.note;

import java.time.LocalDate;
import org.daybook.domain.course.Course;
import org.daybook.domain.visit.Visit;

/// The days on which a note can have been signed.
final class SigningDays {
  private SigningDays() {}

  /// The first: the day on which the version being written was last sent, else on which it was
  /// begun after an issued one, else the day of the visit; today where that is still to come.
  static LocalDate first(Visit visit, LocalDate today) {
    Course course = visit.outcome().course();
    return course.sent().or(course::begun).orElseGet(() -> visited(visit, today));
  }

  /// The first day on which anything can have been done with a note: the day of the visit, or today
  /// where that is still to come.
  static LocalDate visited(Visit visit, LocalDate today) {
    LocalDate visited = visit.occasion().date();
    return visited.isAfter(today) ? today : visited;
  }
}
