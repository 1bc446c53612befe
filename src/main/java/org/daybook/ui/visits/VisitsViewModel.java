package org.daybook.ui.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.application.Session;
import org.daybook.application.filter.FilteredVisits;
import org.daybook.domain.filter.SavedFilter;
import org.daybook.domain.filter.VisitFilter;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.support.Tasks;

/// Every visit, those a filter shows, and the filters kept under a name.
public final class VisitsViewModel {
  private final Session session;
  private final Tasks tasks;
  private final KeptFilter kept;
  private final ObservableList<VisitSummary> shown = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<FilteredVisits> visits;
  private final ReadOnlyObjectWrapper<VisitFilter> filter;
  private final ReadOnlyObjectWrapper<List<SavedFilter>> saved =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Problem>> damaged =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param kept the filter to begin with, which hears of every change
  public VisitsViewModel(Session session, Tasks tasks, KeptFilter kept) {
    this.session = session;
    this.tasks = tasks;
    this.kept = kept;
    this.visits = new ReadOnlyObjectWrapper<>(new FilteredVisits(List.of(), session.today()));
    this.filter = new ReadOnlyObjectWrapper<>(kept.filter());
  }

  /// The visits the filter shows, the latest first.
  public ObservableList<VisitSummary> shown() {
    return FXCollections.unmodifiableObservableList(shown);
  }

  /// How many visits there are at all; negative until the store has answered.
  public ReadOnlyIntegerProperty total() {
    return total.getReadOnlyProperty();
  }

  /// All visits, to choose from.
  ReadOnlyObjectProperty<FilteredVisits> visits() {
    return visits.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<VisitFilter> filter() {
    return filter.getReadOnlyProperty();
  }

  /// The filters kept under a name, by name.
  ReadOnlyObjectProperty<List<SavedFilter>> saved() {
    return saved.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// What is wrong with each visit that cannot be read and is not among the others.
  ReadOnlyObjectProperty<List<Problem>> damaged() {
    return damaged.getReadOnlyProperty();
  }

  /// The kept filter that is the present one; empty where it is none of them.
  Optional<SavedFilter> chosen() {
    return saved.get().stream().filter(each -> each.filter().equals(filter.get())).findFirst();
  }

  /// Reads everything afresh; called whenever the screen is shown.
  public void refresh() {
    tasks.store(
        this::read,
        read -> {
          problem.set(Optional.empty());
          damaged.set(read.damaged());
          saved.set(read.saved());
          visits.set(read.visits());
          show(filter.get());
          total.set(read.visits().all().size() + read.damaged().size());
        },
        wrong -> problem.set(Optional.of(wrong)));
  }

  private Read read() throws ProblemException {
    List<Problem> wrong = new ArrayList<>();
    List<VisitSummary> readable = session.visits().readable(wrong::add);
    return new Read(
        new FilteredVisits(readable, session.today()),
        session.savedFilters().all(),
        List.copyOf(wrong));
  }

  /// Keeps the visits in which every typed word occurs, in any order.
  public void find(String text) {
    filter(now -> now.withWords(text));
  }

  /// Shows other visits.
  void filter(UnaryOperator<VisitFilter> change) {
    VisitFilter changed = change.apply(filter.get());
    if (!changed.equals(filter.get())) {
      kept.keep(changed);
      show(changed);
      filter.set(changed);
    }
  }

  /// Shows every visit.
  void clear() {
    filter(_ -> VisitFilter.ALL);
  }

  /// Keeps the present filter under a name.
  ///
  /// @param refused hears what is wrong with the name
  void keep(String name, Runnable done, Consumer<Problem> refused) {
    VisitFilter present = filter.get();
    change(() -> session.savedFilters().keep(name, present), _ -> done.run(), refused);
  }

  /// Gives a kept filter another name.
  ///
  /// @param refused hears what is wrong with the name
  void rename(SavedFilter which, String name, Runnable done, Consumer<Problem> refused) {
    change(() -> session.savedFilters().rename(which.id(), name), _ -> done.run(), refused);
  }

  /// Deletes a kept filter; what it shows stays on the screen.
  ///
  /// @param done hears which it was, to bring it back
  void delete(SavedFilter which, Consumer<SavedFilter> done) {
    change(() -> session.savedFilters().delete(which.id()), done, this::refuse);
  }

  /// Keeps a deleted filter again.
  void bringBack(SavedFilter deleted) {
    change(
        () -> {
          session.savedFilters().bringBack(deleted);
          return deleted;
        },
        _ -> {},
        this::refuse);
  }

  private void change(
      Callable<SavedFilter> work, Consumer<SavedFilter> done, Consumer<Problem> refused) {
    tasks.store(
        () -> new Changed(work.call(), session.savedFilters().all()),
        changed -> {
          problem.set(Optional.empty());
          saved.set(changed.saved());
          done.accept(changed.which());
        },
        refused);
  }

  private void refuse(Problem wrong) {
    problem.set(Optional.of(wrong));
  }

  private void show(VisitFilter wanted) {
    List<VisitSummary> found = visits.get().by(wanted);
    if (!found.equals(shown)) {
      shown.setAll(found);
    }
  }

  private record Read(FilteredVisits visits, List<SavedFilter> saved, List<Problem> damaged) {}

  private record Changed(SavedFilter which, List<SavedFilter> saved) {}
}
