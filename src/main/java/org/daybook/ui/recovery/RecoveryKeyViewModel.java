package org.daybook.ui.recovery;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.RecoveryPaper;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Tasks;

/// A recovery key being written down.
public final class RecoveryKeyViewModel {
  private final RecoveryPaper paper;
  private final Tasks tasks;
  private final Runnable proven;
  private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Problem>> mistyped =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param proven runs once the key was typed back and opens the store
  public RecoveryKeyViewModel(RecoveryPaper paper, Tasks tasks, Runnable proven) {
    this.paper = paper;
    this.tasks = tasks;
    this.proven = proven;
  }

  /// The key in groups.
  public String key() {
    return paper.key();
  }

  /// True for the key the store was made with.
  public boolean isFirst() {
    return paper.isFirst();
  }

  Tasks tasks() {
    return tasks;
  }

  /// What belongs on the sheet of paper.
  String sheet() {
    return paper.sheet();
  }

  /// False while the key is shown, true while it is to be typed back.
  public ReadOnlyBooleanProperty typing() {
    return typing.getReadOnlyProperty();
  }

  /// Why what was typed will not do.
  public ReadOnlyObjectProperty<Optional<Problem>> mistyped() {
    return mistyped.getReadOnlyProperty();
  }

  /// Turns to typing it back, or shows it again.
  public void turnTo(boolean typingBack) {
    mistyped.set(Optional.empty());
    typing.set(typingBack);
  }

  /// Writes the sheet to a file.
  ///
  /// @param refused hears why it could not be written
  public void save(Path file, Consumer<Path> saved, Consumer<Problem> refused) {
    tasks.work(() -> paper.save(file), saved, refused);
  }

  /// Takes the key into use if it was typed without a mistake.
  public void confirm(String typed) {
    mistyped.set(Optional.empty());
    tasks.store(
        () -> {
          paper.prove(typed);
          return true;
        },
        _ -> proven.run(),
        problem -> mistyped.set(Optional.of(problem)));
  }
}
