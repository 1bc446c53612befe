package org.daybook.application.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Agreeing;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Person;

/// Recording the category people agree on (domain rule: the product proposes, people decide).
public final class CategoryAgreeing {
  private final OpenVisit open;

  public CategoryAgreeing(OpenVisit open) {
    this.open = open;
  }

  /// Keeps what somebody fills in before it is agreed, so that it is not lost.
  ///
  /// @param change changes what is filled in so far
  public Standing fillIn(UnaryOperator<Agreeing> change) throws ProblemException {
    return outcome(was -> was.withAgreeing(change.apply(filledIn(was))));
  }

  /// Begins to change the agreement: what was agreed is filled in, and stands until it is agreed
  /// anew. Does nothing while there is no agreement or it is being changed already.
  public Standing reconsider() throws ProblemException {
    return outcome(
        was -> was.agreement() == null ? was : was.withAgreeing(filledIn(was, was.agreement())));
  }

  /// Throws away what is filled in; an agreement made before stands as it was.
  public Standing leaveAsItWas() throws ProblemException {
    return outcome(was -> was.withAgreeing(null));
  }

  /// Records the agreed category.
  ///
  /// @throws ProblemException `visit.locked` for a note that is out or issued; `visit.category.day`
  ///     for a day in the future or more than a year
  ///     before the visit; without a name, or where it differs from the proposal without a
  ///     reason
  /// @throws IllegalArgumentException if the framework has no such category
  public Standing agree(String category, List<Person> by, String reason, LocalDate date)
      throws ProblemException {
    open.refuseLocked();
    open.framework().category(category);
    if (by.isEmpty()) {
      throw Problem.of("visit.category.nobody").exception();
    }
    refuseDay(date);
    String proposed = open.standing().proposal().overall().proposed().orElse(null);
    Agreement agreement = new Agreement(category, proposed, by, reason.strip(), date);
    if (agreement.differs() && agreement.reason().isEmpty()) {
      throw Problem.of(
              proposed == null ? "visit.category.no-reason-alone" : "visit.category.no-reason")
          .exception();
    }
    return outcome(was -> was.with(agreement));
  }

  /// Refuses a day on which nobody can have agreed on what the visit found.
  private void refuseDay(LocalDate day) throws ProblemException {
    LocalDate first = open.visit().occasion().date().minusYears(1);
    if (day.isBefore(first) || day.isAfter(open.today())) {
      throw Problem.of("visit.category.day", first).exception();
    }
  }

  /// Takes the agreement back, so that the visit goes on; what was agreed stays filled in.
  public Standing withdraw() throws ProblemException {
    return outcome(
        was ->
            was.agreement() == null
                ? was
                : was.withAgreeing(filledIn(was, was.agreement())).withoutAgreement());
  }

  private Standing outcome(UnaryOperator<Outcome> change) throws ProblemException {
    return open.change(visit -> visit.with(change.apply(visit.outcome())));
  }

  private static Agreeing filledIn(Outcome outcome) {
    return Objects.requireNonNullElse(outcome.agreeing(), Agreeing.NOTHING);
  }

  private static Agreeing filledIn(Outcome outcome, Agreement made) {
    Agreeing already = outcome.agreeing();
    return already != null
        ? already
        : new Agreeing(made.category(), made.by(), "", made.reason(), made.date());
  }
}
