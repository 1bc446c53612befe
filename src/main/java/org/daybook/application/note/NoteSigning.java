package org.daybook.application.note;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.StateWords;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Signing;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Visit;

/// Putting people's names under a note that is written and not issued.
public final class NoteSigning {
  private final OpenVisit open;
  private final InstantSource clock;

  NoteSigning(OpenVisit open, InstantSource clock) {
    this.open = open;
    this.clock = clock;
  }

  /// The signature being made: what was kept of it, else an empty one by the first of those who
  /// sign and have not yet, or by the first of all.
  public static Signing made(Visit visit, Framework framework) {
    List<String> roles = Signatories.of(framework, framework.visitType(visit.occasion().type()));
    Course course = visit.outcome().course();
    Signing kept = course.typing().signing();
    if (kept != null && roles.contains(kept.role())) {
      return kept;
    }
    List<String> signed = course.signatures().stream().map(Signature::role).toList();
    return Signing.by(
        roles.stream()
            .filter(role -> !signed.contains(role))
            .findFirst()
            .orElseGet(roles::getFirst));
  }

  /// Keeps what is typed and drawn of a signature, so that it is not lost.
  public Standing type(UnaryOperator<Signing> change) throws ProblemException {
    return open.jot(
        visit ->
            with(
                visit,
                course ->
                    course.with(
                        course.typing().withSigning(change.apply(made(visit, open.framework()))))));
  }

  /// Puts somebody's name under the note; it can be undone, as whatever was done before can.
  ///
  /// @throws ProblemException `note.sign.unwritten` before the note is written; `note.sign.day` for
  ///     a day after today or before [SigningDays#first]; `note.course.nobody` without a name
  public Standing sign(Signature signature) throws ProblemException {
    VisitState state = open.visit().outcome().state();
    if (!state.written()) {
      throw Problem.of("note.sign.unwritten", StateWords.of(state)).exception();
    }
    if (signature.name().isBlank()) {
      throw Problem.of("note.course.nobody").exception();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    LocalDate first = SigningDays.first(open.visit(), today);
    if (signature.on().isBefore(first) || signature.on().isAfter(today)) {
      throw Problem.of("note.sign.day", first).exception();
    }
    return undersign(course -> course.signed(signature));
  }

  /// Takes somebody's name away again.
  public Standing unsign(Signature signature) throws ProblemException {
    return undersign(course -> course.without(signature));
  }

  private Standing undersign(UnaryOperator<Course> change) throws ProblemException {
    if (open.visit().outcome().state() == VisitState.ISSUED) {
      throw Problem.of("note.course.issued").exception();
    }
    return open.jot(visit -> with(visit, change));
  }

  private static Visit with(Visit visit, UnaryOperator<Course> change) {
    Outcome outcome = visit.outcome();
    return visit.with(outcome.at(outcome.state(), change.apply(outcome.course())));
  }
}
