package org.daybook.ui.settings;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.recovery.RecoveryKeyViewModel;
import org.daybook.ui.support.Tasks;

/// Putting a new recovery key in place of the one before.
public final class NewRecoveryKeyViewModel {
  private final Session session;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(new Progress.Idle());

  NewRecoveryKeyViewModel(Session session, Tasks tasks) {
    this.session = session;
    this.tasks = tasks;
  }

  /// How far it is.
  public ReadOnlyObjectProperty<Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  /// Makes a key, which is then shown; does nothing while one is being made.
  ///
  /// @param passphrase cleared
  public void make(char[] passphrase) {
    if (progress.get() instanceof Progress.Making) {
      return;
    }
    progress.set(new Progress.Making());
    tasks.store(
        () -> {
          try {
            return session.newRecoveryKey(passphrase);
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        },
        paper ->
            progress.set(
                new Progress.WrittenDown(
                    new RecoveryKeyViewModel(
                        paper, tasks, () -> progress.set(new Progress.Used())))),
        problem -> progress.set(new Progress.Refused(problem)));
  }

  /// Thinks better of it: the key before stays.
  public void cancel() {
    progress.set(new Progress.Idle());
  }

  /// How far the new key is.
  public sealed interface Progress {
    record Idle() implements Progress {}

    record Making() implements Progress {}

    /// It is shown and typed back.
    record WrittenDown(RecoveryKeyViewModel key) implements Progress {}

    /// It opens the store from now on.
    record Used() implements Progress {}

    record Refused(Problem problem) implements Progress {}
  }
}
