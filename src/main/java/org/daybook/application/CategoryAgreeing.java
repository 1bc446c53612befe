package org.daybook.application;

import java.time.LocalDate;
import java.util.List;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Person;

/// Recording the category people agree on (domain rule: the product proposes, people decide).
public final class CategoryAgreeing {
  private final OpenVisit open;

  public CategoryAgreeing(OpenVisit open) {
    this.open = open;
  }

  /// Records the agreed category.
  ///
  /// @throws ProblemException without a name, or where it differs from the proposal without a
  ///     reason
  /// @throws IllegalArgumentException if the framework has no such category
  public Standing agree(String category, List<Person> by, String reason, LocalDate date)
      throws ProblemException {
    open.framework().category(category);
    if (by.isEmpty()) {
      throw Problem.of("visit.category.nobody").exception();
    }
    String proposed = open.standing().proposal().overall().proposed().orElse(null);
    Agreement agreement = new Agreement(category, proposed, by, reason.strip(), date);
    if (agreement.differs() && agreement.reason().isEmpty()) {
      throw Problem.of("visit.category.no-reason").exception();
    }
    return open.change(visit -> visit.with(visit.outcome().with(agreement)));
  }

  /// Takes the agreement back, so that the visit goes on.
  public Standing withdraw() throws ProblemException {
    return open.change(visit -> visit.with(visit.outcome().with(null)));
  }
}
