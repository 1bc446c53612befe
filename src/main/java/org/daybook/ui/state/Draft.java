package org.daybook.ui.state;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.daybook.domain.problem.ProblemException;

/// A text of the open visit that somebody types: a note, a reason, an answer.
///
/// Bind a text control to [#text()] both ways: what is typed is saved a moment after a key,
/// on [#save()] (call it when the control loses focus) and whenever the desk is flushed. What comes
/// back from the store never overwrites a text that is newer, nor one that the store keeps in a
/// tidier form ("Sam Okonjo," as "Sam Okonjo"): its writer may be in the middle of it.
public final class Draft {
  private final Desk<?> desk;
  private final Supplier<String> read;
  private final BiConsumer<String, Runnable> save;
  private final StringProperty text = new SimpleStringProperty("");
  private final ChangeListener<Object> changed = (_, _, _) -> load();
  private final Runnable flush = this::save;

  /// What the store last held, as far as this draft has heard.
  private String stored = "";

  private boolean loading;
  private boolean dirty;
  private int onTheWay;

  /// A text of the record on the desk.
  ///
  /// @param read finds the text in it
  /// @param write puts it there, on the store thread
  public <S> Draft(Desk<S> desk, Function<S, String> read, Write<S> write) {
    this.desk = desk;
    this.read = () -> read.apply(desk.standing().get());
    this.save = (typed, saved) -> desk.change(() -> write.write(typed), saved);
    text.addListener((_, _, _) -> typed());
    desk.standing().addListener(changed);
    desk.onFlush(flush);
    load();
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
      save.accept(typed, this::saved);
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
      // Counted from the first key that is not saved: who types without a pause is saved as well.
      if (!dirty) {
        dirty = true;
        desk.typing();
        desk.afterPause(this::save);
      }
    }
  }

  private void saved() {
    onTheWay--;
    if (onTheWay == 0) {
      stored = read.get();
    }
  }

  private void load() {
    String now = read.get();
    if (!dirty && onTheWay == 0 && !now.equals(stored)) {
      stored = now;
      loading = true;
      text.set(now);
      loading = false;
    }
  }

  /// Puts a text into the record.
  @FunctionalInterface
  public interface Write<S> {
    S write(String text) throws ProblemException;
  }
}
