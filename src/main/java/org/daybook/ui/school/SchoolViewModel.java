package org.daybook.ui.school;

import java.util.List;
import org.daybook.application.Session;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.ui.support.Reading;
import org.daybook.ui.support.Tasks;

/// One school with its visits.
public final class SchoolViewModel {
  private final Session session;
  private final Urn urn;
  private final Reading<Page> page;

  public SchoolViewModel(Session session, Tasks tasks, Urn urn) {
    this.session = session;
    this.urn = urn;
    this.page = new Reading<>(tasks, this::read);
  }

  public Urn urn() {
    return urn;
  }

  public Reading<Page> page() {
    return page;
  }

  private Page read() throws ProblemException {
    return new Page(session.schools().school(urn), session.visits().at(urn));
  }

  /// What is known of the school.
  ///
  /// @param visits the latest first
  public record Page(School school, List<VisitSummary> visits) {
    public Page {
      visits = List.copyOf(visits);
    }

    /// The visits that led to a category, agreed or proposed, the earliest first.
    public List<VisitSummary> categories() {
      return visits.stream().filter(visit -> visit.rank() > 0).toList().reversed();
    }
  }
}
