package org.daybook.ui.note.ink;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Ink;

/// A sheet to sign on by mouse, touchpad, pen or finger. Backspace or Delete takes the last line
/// away; who cannot draw leaves it empty, for the typed name is enough.
///
/// JavaFX tells of a finger and a pen as of a mouse, so one way of drawing serves all of them.
public final class SignaturePad extends InkPane {
  private static final double SCALE = 0.7;

  private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>(Ink.NONE);
  private final List<Ink.Dot> drawing = new ArrayList<>();

  public SignaturePad() {
    super(SCALE);
    setId("signature-pad");
    getStyleClass().add("signature-pad");
    setFocusTraversable(true);
    setAccessibleText(Strings.of("note.sign.pad"));
    setAccessibleHelp(Strings.of("note.sign.pad.help"));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::draw);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::end);
    // Else the page would scroll under the finger that signs.
    addEventHandler(TouchEvent.ANY, Event::consume);
    addEventHandler(ScrollEvent.ANY, this::scrolled);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// What is drawn.
  public ReadOnlyObjectProperty<Ink> ink() {
    return ink.getReadOnlyProperty();
  }

  /// Shows what is drawn by now, unless the pen is on the sheet.
  public void follow(Ink drawn) {
    if (drawing.isEmpty() && !drawn.equals(ink.get())) {
      set(drawn);
    }
  }

  /// Takes everything away.
  public void clear() {
    drawing.clear();
    set(Ink.NONE);
  }

  private void begin(MouseEvent mouse) {
    requestFocus();
    if (mouse.getButton() == MouseButton.PRIMARY) {
      drawing.clear();
      add(mouse);
    }
    mouse.consume();
  }

  private void draw(MouseEvent mouse) {
    if (!drawing.isEmpty()) {
      add(mouse);
    }
    mouse.consume();
  }

  private void end(MouseEvent mouse) {
    if (!drawing.isEmpty()) {
      List<Ink.Stroke> strokes = new ArrayList<>(ink.get().strokes());
      strokes.add(new Ink.Stroke(drawing));
      drawing.clear();
      set(new Ink(strokes));
    }
    mouse.consume();
  }

  private void add(MouseEvent mouse) {
    Ink.Dot dot =
        new Ink.Dot(
            (int) Math.round(mouse.getX() / scale()), (int) Math.round(mouse.getY() / scale()));
    boolean moved = drawing.isEmpty() || !drawing.getLast().equals(dot);
    if (moved && ink.get().dots() + drawing.size() < Ink.MOST_DOTS) {
      drawing.add(dot);
      show(ink.get());
      getChildren().add(line(new Ink.Stroke(drawing)));
    }
  }

  private void scrolled(ScrollEvent scroll) {
    if (scroll.isDirect()) {
      scroll.consume();
    }
  }

  private void pressed(KeyEvent key) {
    boolean back = key.getCode() == KeyCode.BACK_SPACE || key.getCode() == KeyCode.DELETE;
    List<Ink.Stroke> strokes = ink.get().strokes();
    if (back && !strokes.isEmpty()) {
      set(new Ink(strokes.subList(0, strokes.size() - 1)));
      key.consume();
    }
  }

  private void set(Ink changed) {
    ink.set(changed);
    show(changed);
  }
}
