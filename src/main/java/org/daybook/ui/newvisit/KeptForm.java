package org.daybook.ui.newvisit;

import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.application.VisitPlanning;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.ui.support.Tasks;

/// The form as the store has it: sealed, and there after going elsewhere, locking, or the end of
/// the program.
final class KeptForm {
  private final VisitPlanning planning;
  private final Tasks tasks;
  private final Consumer<Problem> failed;
  private Optional<IntendedVisit> kept = Optional.empty();

  /// @param failed hears why a form could not be kept
  KeptForm(VisitPlanning planning, Tasks tasks, Consumer<Problem> failed) {
    this.planning = planning;
    this.tasks = tasks;
    this.failed = failed;
  }

  /// Hears what the store had when the form was opened.
  void found(Optional<IntendedVisit> before) {
    kept = before;
  }

  /// Keeps a form in place of the one before; does nothing when they are the same.
  void keep(IntendedVisit form) {
    Optional<IntendedVisit> was = kept;
    if (!was.equals(Optional.of(form))) {
      Urn before = was.orElse(form).school();
      kept = Optional.of(form);
      tasks.store(
          () -> {
            planning.keep(before, form);
            return form;
          },
          _ -> {},
          why -> {
            kept = was;
            failed.accept(why);
          });
    }
  }

  void forget() {
    kept.ifPresent(
        form ->
            tasks.store(
                () -> {
                  planning.forget(form.school());
                  return form;
                },
                _ -> {},
                failed));
    kept = Optional.empty();
  }
}
