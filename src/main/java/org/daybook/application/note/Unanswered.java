package org.daybook.application.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Visit;

/// A note that was sent for its check and has no answer. Once the day for it is past, the note goes
/// on without one.
final class Unanswered {
  private Unanswered() {}

  /// @throws ProblemException `note.course.waits` while the answer may still come in time
  static void refuse(Outcome outcome, LocalDate today) throws ProblemException {
    if (outcome.state() == VisitState.OUT_FOR_CHECK && !outcome.answerLate(today)) {
      throw Problem.of("note.course.waits", outcome.replyBy().map(Strings::date).orElse("–"))
          .exception();
    }
  }

  /// A visit whose note waits for an answer no longer, which its steps then say; any other as it
  /// is.
  ///
  /// @param by who goes on without the answer
  static Visit givenUp(Visit visit, Instant now, String by) {
    Outcome outcome = visit.outcome();
    if (outcome.state() != VisitState.OUT_FOR_CHECK) {
      return visit;
    }
    LocalDate day = Objects.requireNonNull(outcome.course().replyBy());
    String remark = Strings.of("note.course.unanswered", day);
    Course course = outcome.course().with(VisitState.DRAFT, now, by.strip(), remark);
    return visit.with(outcome.at(VisitState.DRAFT, course));
  }
}
