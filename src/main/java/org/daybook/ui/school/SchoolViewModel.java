package org.daybook.ui.school;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.ui.support.Tasks;

/// One school with its visits.
public final class SchoolViewModel {
  private final Session session;
  private final Tasks tasks;
  private final Urn urn;
  private final ReadOnlyObjectWrapper<Optional<Page>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public SchoolViewModel(Session session, Tasks tasks, Urn urn) {
    this.session = session;
    this.tasks = tasks;
    this.urn = urn;
  }

  public Urn urn() {
    return urn;
  }

  /// Empty until the store has answered.
  public ReadOnlyObjectProperty<Optional<Page>> page() {
    return page.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Reads everything afresh; called whenever the screen is shown.
  public void refresh() {
    tasks.store(
        this::read,
        read -> {
          problem.set(Optional.empty());
          page.set(Optional.of(read));
        },
        wrong -> problem.set(Optional.of(wrong)));
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
