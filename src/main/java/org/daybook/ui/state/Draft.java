package org.daybook.ui.state;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.problem.ProblemException;

/// A text of the open visit that somebody types: a note, a reason, an answer.
///
/// Bind a text control to [#text()] both ways: what is typed is saved a moment after the last key,
/// on [#save()] (call it when the control loses focus) and whenever the desk is flushed. What comes
/// back from the store never overwrites a text that is newer, nor one that the store keeps in a
/// tidier form ("Sam Okonjo," as "Sam Okonjo"): its writer may be in the middle of it.
public final class Draft {
  private final VisitDesk desk;
  private final Function<Standing, String> read;
  private final Write write;
  private final StringProperty text = new SimpleStringProperty("");
  private final ChangeListener<Standing> changed = (_, _, standing) -> load(standing);
  private final Runnable flush = this::save;

  /// What the store last held, as far as this draft has heard.
  private String stored = "";

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
    desk.standing().addListener(changed);
    desk.onFlush(flush);
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

  /// Saves what was typed and is a draft no more: nothing follows its text, and it follows nothing.
  public void end() {
    save();
    desk.standing().removeListener(changed);
    desk.noFlush(flush);
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
    if (onTheWay == 0) {
      stored = read.apply(desk.standing().get());
    }
  }

  private void load(Standing standing) {
    String now = read.apply(standing);
    if (!dirty && onTheWay == 0 && !now.equals(stored)) {
      stored = now;
      loading = true;
      text.set(now);
      loading = false;
    }
  }

  /// Puts a text into the visit.
  @FunctionalInterface
  public interface Write {
    Standing write(String text) throws ProblemException;
  }
}
