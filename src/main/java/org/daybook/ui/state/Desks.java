package org.daybook.ui.state;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.ui.support.SaveState;

/// The records somebody works on at one screen, which are saved together before it is left.
///
/// A part of a screen that lets people change a record puts its [Desk] here. Used on the FX thread.
public final class Desks {
  private final List<Desk<?>> open = new ArrayList<>();
  private final ReadOnlyObjectWrapper<SaveState> saving =
      new ReadOnlyObjectWrapper<>(this, "saving", new SaveState.Untouched());

  /// Adds a record that is being worked on; answers it, for use on the spot.
  public <D extends Desk<?>> D put(D desk) {
    open.add(desk);
    desk.saving().subscribe(() -> saving.set(together()));
    saving.set(together());
    return desk;
  }

  /// How all of them are saved: not, if one is not; saved when the last one was.
  public ReadOnlyObjectProperty<SaveState> saving() {
    return saving.getReadOnlyProperty();
  }

  /// Asks everybody to hand in what they still hold.
  public void flush() {
    List.copyOf(open).forEach(Desk::flush);
  }

  /// Flushes, waits until all is saved, and then says whether it is.
  public void settle(Consumer<SaveState> then) {
    settle(List.copyOf(open), then);
  }

  private void settle(List<Desk<?>> left, Consumer<SaveState> then) {
    if (left.isEmpty()) {
      then.accept(saving.get());
    } else {
      left.getFirst().settle(_ -> settle(left.subList(1, left.size()), then));
    }
  }

  private SaveState together() {
    SaveState all = new SaveState.Untouched();
    for (Desk<?> desk : open) {
      all = worse(all, desk.saving().get());
    }
    return all;
  }

  private static SaveState worse(SaveState one, SaveState other) {
    if (one instanceof SaveState.Saved(LocalTime first)
        && other instanceof SaveState.Saved(LocalTime second)) {
      return first.isAfter(second) ? one : other;
    }
    return rank(other) > rank(one) ? other : one;
  }

  private static int rank(SaveState state) {
    return switch (state) {
      case SaveState.Untouched _ -> 0;
      case SaveState.Saved _ -> 1;
      case SaveState.Saving _ -> 2;
      case SaveState.NotSaved _ -> 3;
    };
  }
}
