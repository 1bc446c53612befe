package org.daybook.ui.visits;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.daybook.application.Session;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.ui.listing.VisitWords;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Tasks;

/// Every visit, and those that match what is typed.
public final class VisitsViewModel {
  private final Session session;
  private final Tasks tasks;
  private final ObservableList<VisitSummary> all = FXCollections.observableArrayList();
  private final FilteredList<VisitSummary> shown = new FilteredList<>(all);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public VisitsViewModel(Session session, Tasks tasks) {
    this.session = session;
    this.tasks = tasks;
  }

  /// The visits that match, the latest first.
  public ObservableList<VisitSummary> shown() {
    return FXCollections.unmodifiableObservableList(shown);
  }

  /// How many visits there are at all; negative until the store has answered.
  public ReadOnlyIntegerProperty total() {
    return total.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Reads everything afresh; called whenever the screen is shown.
  public void refresh() {
    tasks.store(
        () -> session.visits().all(),
        visits -> {
          problem.set(Optional.empty());
          all.setAll(visits);
          total.set(visits.size());
        },
        wrong -> problem.set(Optional.of(wrong)));
  }

  /// Keeps the visits in which every typed word occurs, in any order.
  public void find(String text) {
    String[] words = text.strip().toLowerCase(Locale.UK).split("\\s+");
    shown.setPredicate(visit -> Stream.of(words).allMatch(searchable(visit)::contains));
  }

  private static String searchable(VisitSummary visit) {
    return String.join(
            " ",
            visit.occasion().schoolName(),
            visit.occasion().school().value(),
            visit.typeName(),
            visit.occasion().halfTerm(),
            visit.occasion().adviser(),
            visit.occasion().focus(),
            Dates.day(visit.occasion().date()),
            VisitWords.state(visit.state()),
            VisitWords.category(visit).orElse(""))
        .toLowerCase(Locale.UK);
  }
}
