package org.daybook.ui.state;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Tasks;

/// Writing what is on the desk to a file, once everything typed is saved.
public final class FileWriting {
  private final Desk<?> desk;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(new Progress.Idle());

  public FileWriting(Desk<?> desk, Tasks tasks) {
    this.desk = desk;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  /// Saves what is still being typed, then writes.
  public void write(Path file, Job job) {
    progress.set(new Progress.Writing());
    desk.settle(
        state -> {
          if (state instanceof SaveState.NotSaved(Problem problem)) {
            progress.set(new Progress.Failed(problem));
            return;
          }
          tasks.store(
              () -> {
                job.write(file);
                return file;
              },
              written -> progress.set(new Progress.Written(written)),
              problem -> progress.set(new Progress.Failed(problem)));
        });
  }

  /// Writes the file; called on the store thread.
  @FunctionalInterface
  public interface Job {
    void write(Path file) throws ProblemException;
  }

  /// How far the file is.
  public sealed interface Progress {
    record Idle() implements Progress {}

    record Writing() implements Progress {}

    record Written(Path file) implements Progress {}

    record Failed(Problem problem) implements Progress {}
  }
}
