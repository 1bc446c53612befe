package org.daybook.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.application.note.NoteCourse;
import org.daybook.domain.problem.ProblemException;

/// What became of the notes of a demo's earlier visits: sent in the days after, found accurate, and
/// issued within a week or so.
final class DemoCourse {
  private static final int SENT = 2;
  private static final int ANSWERED = 6;
  private static final int ISSUED = 8;

  private final Session session;
  private Instant now = Instant.EPOCH;

  /// @param at opens the store for somebody whose clock shows another time
  DemoCourse(Function<InstantSource, Session> at) {
    session = at.apply(() -> now);
  }

  /// Leads a note to its issue.
  ///
  /// @param visited the day of the visit
  void lead(UUID visit, LocalDate visited, String adviser) throws ProblemException {
    NoteCourse course = on(visited.plusDays(SENT), visit);
    course.send(adviser, course.replyBy(visited.plusDays(SENT)));
    on(visited.plusDays(ANSWERED), visit).answerTyped(true, visited.plusDays(ANSWERED));
    on(visited.plusDays(ISSUED), visit).issue(adviser);
  }

  /// Whether a note of a visit on this day has long been issued.
  static boolean past(LocalDate visited, LocalDate today) {
    return visited.plusDays(2 * ISSUED).isBefore(today);
  }

  private NoteCourse on(LocalDate day, UUID visit) throws ProblemException {
    now = day.atTime(LocalTime.of(15, 30)).atZone(ZoneId.systemDefault()).toInstant();
    return session.noteCourse(session.open(visit));
  }
}
