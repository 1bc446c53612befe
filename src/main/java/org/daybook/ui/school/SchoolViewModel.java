package org.daybook.ui.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.ui.state.Desks;
import org.daybook.ui.support.Tasks;

/// One school with its visits, and which part of its page is shown.
public final class SchoolViewModel {
  private final Session session;
  private final Tasks tasks;
  private final Desks desks;
  private final Urn urn;
  private final ReadOnlyObjectWrapper<SchoolTab> tab =
      new ReadOnlyObjectWrapper<>(SchoolTab.OVERVIEW);
  private final ReadOnlyObjectWrapper<Optional<Page>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<SchoolTab> tabs = List.of(SchoolTab.OVERVIEW);

  /// @param desks the records its parts are working on, saved before one is left
  public SchoolViewModel(Session session, Tasks tasks, Desks desks, Urn urn) {
    this.session = session;
    this.tasks = tasks;
    this.desks = desks;
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

  public ReadOnlyObjectProperty<SchoolTab> tab() {
    return tab.getReadOnlyProperty();
  }

  /// The parts that can be turned to, in their order.
  List<SchoolTab> tabs() {
    return tabs;
  }

  /// Offers, of the parts there are, those the school's framework has something for.
  List<SchoolTab> offer(Set<SchoolTab> parts) {
    Framework framework = page.get().orElseThrow().framework();
    tabs =
        Stream.of(SchoolTab.values())
            .filter(part -> parts.contains(part) && part.in(framework))
            .toList();
    if (!tabs.contains(tab.get())) {
      tab.set(SchoolTab.OVERVIEW);
    }
    return tabs;
  }

  /// Turns to a part; what was typed in the one before is saved.
  public void turnTo(SchoolTab wanted) {
    desks.flush();
    tab.set(wanted);
    refresh();
  }

  /// Reads everything afresh; called whenever the screen is shown or a part has changed something.
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
    return new Page(session.schools().school(urn), session.framework(), session.visits().at(urn));
  }

  /// What is known of the school.
  ///
  /// @param framework the one it is worked with by now
  /// @param visits the latest first
  public record Page(School school, Framework framework, List<VisitSummary> visits) {
    public Page {
      visits = List.copyOf(visits);
    }

    /// The visits that led to a category, agreed or proposed, the earliest first.
    public List<VisitSummary> categories() {
      return visits.stream().filter(visit -> visit.rank() > 0).toList().reversed();
    }
  }
}
