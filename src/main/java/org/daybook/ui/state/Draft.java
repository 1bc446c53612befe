package org.daybook.ui.state;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.problem.ProblemException;

/// A text of the open visit that somebody types: a note, a reason, an answer.
///
/// Bind a text control to [#text()] both ways: what is typed is saved a moment after the last key,
/// on [#save()] (call it when the control loses focus) and whenever the desk is flushed. What comes
/// back from the store never overwrites a text that is newer.
public final class Draft {
  private final VisitDesk desk;
  private final Function<Standing, String> read;
  private final Write write;
  private final StringProperty text = new SimpleStringProperty("");
  private boolean loading;
  private boolean dirty;
  private int keys;
  private int onTheWay;

  /// A text of the visit on the desk.
  ///
  /// @param read finds the text in the visit
  /// @param write puts it there, on the store thread
  public Draft(VisitDesk desk, Function<Standing, String> read, Write write) {
    this.desk = desk;
    this.read = read;
    this.write = write;
    text.addListener((_, _, _) -> typed());
    desk.standing().addListener((_, _, standing) -> load(standing));
    desk.onFlush(this::save);
    load(desk.standing().get());
  }

  public StringProperty text() {
    return text;
  }

  /// Saves what was typed since the last time; does nothing when nothing was.
  public void save() {
    if (dirty) {
      dirty = false;
      onTheWay++;
      String typed = text.get();
      desk.typed();
      desk.change(() -> write.write(typed), this::saved);
    }
  }

  private void typed() {
    if (!loading) {
      if (!dirty) {
        dirty = true;
        desk.typing();
      }
      int key = ++keys;
      desk.afterPause(
          () -> {
            if (key == keys) {
              save();
            }
          });
    }
  }

  private void saved() {
    onTheWay--;
    load(desk.standing().get());
  }

  private void load(Standing standing) {
    String stored = read.apply(standing);
    if (!dirty && onTheWay == 0 && !stored.equals(text.get())) {
      loading = true;
      text.set(stored);
      loading = false;
    }
  }

  /// Puts a text into the visit.
  @FunctionalInterface
  public interface Write {
    Standing write(String text) throws ProblemException;
  }
}
