package org.daybook.ui.interrupted;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.interrupted.Interrupted;
import org.daybook.application.interrupted.Interruptions;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.support.Tasks;

/// The visits that were being worked on when the program died, and what becomes of each.
public final class InterruptedViewModel {
  private final Interruptions interruptions;
  private final List<Interrupted> all;
  private final List<VisitSummary> unshown;
  private final Tasks tasks;
  private final Consumer<UUID> open;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param unshown those of which it cannot be told what was being changed
  /// @param open goes to a visit that was recovered
  public InterruptedViewModel(
      Interruptions interruptions,
      List<Interrupted> all,
      List<VisitSummary> unshown,
      Tasks tasks,
      Consumer<UUID> open) {
    this.interruptions = interruptions;
    this.all = List.copyOf(all);
    this.unshown = List.copyOf(unshown);
    this.tasks = tasks;
    this.open = open;
  }

  List<Interrupted> all() {
    return all;
  }

  List<VisitSummary> unshown() {
    return unshown;
  }

  /// Asks no more about a visit of which nothing can be shown, and goes to it.
  void letGo(VisitSummary visit) {
    store(() -> interruptions.letGo(visit), () -> open.accept(visit.id()));
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Keeps all that was saved, and goes to the visit.
  void recover(Interrupted interrupted) {
    store(() -> interruptions.recover(interrupted), () -> open.accept(interrupted.visit().id()));
  }

  /// Takes the visit back to how it was before.
  ///
  /// @param done called once it is saved
  void discard(Interrupted interrupted, Runnable done) {
    store(() -> interruptions.discard(interrupted), done);
  }

  /// Undoes [#discard].
  void bringBack(Interrupted interrupted, Runnable done) {
    store(() -> interruptions.bringBack(interrupted), done);
  }

  private void store(Step step, Runnable done) {
    tasks.store(
        () -> {
          step.take();
          return true;
        },
        _ -> {
          problem.set(Optional.empty());
          done.run();
        },
        why -> problem.set(Optional.of(why)));
  }

  /// Something done on the store thread.
  private interface Step {
    void take() throws ProblemException;
  }
}
