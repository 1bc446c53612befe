package org.daybook.application.note;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daybook.domain.course.Course;
import org.daybook.domain.visit.Visit;

/// The days on which a note can have been signed.
final class SigningDays {
  private SigningDays() {}

  /// The first: the day on which the version being written was last sent, else on which it was
  /// begun after an issued one, else the day of the visit; today where that is still to come.
  static LocalDate first(Visit visit, LocalDate today) {
    Course course = visit.outcome().course();
    LocalDate visited = visit.occasion().date();
    return course
        .sent()
        .or(course::begun)
        .map(SigningDays::day)
        .orElse(visited.isAfter(today) ? today : visited);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.systemDefault());
  }
}
