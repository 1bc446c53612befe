package org.daybook.ui.support;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.domain.problem.Problem;

/// What a screen shows of the store: nothing until it has answered, then what was read, or why it
/// could not be read.
public final class Reading<T> {
  private final Tasks tasks;
  private final Callable<T> read;
  private final ReadOnlyObjectWrapper<Optional<T>> content =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param read reads it, on the store's thread
  public Reading(Tasks tasks, Callable<T> read) {
    this.tasks = tasks;
    this.read = read;
  }

  /// Empty until the store has answered.
  public ReadOnlyObjectProperty<Optional<T>> content() {
    return content.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Reads afresh; called whenever the screen is shown.
  public void refresh() {
    tasks.store(
        read,
        found -> {
          problem.set(Optional.empty());
          content.set(Optional.of(found));
        },
        wrong -> problem.set(Optional.of(wrong)));
  }
}
