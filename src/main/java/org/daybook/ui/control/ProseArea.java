package org.daybook.ui.control;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A place to write prose, which hands over what was written before it can be lost: shortly after
/// the last key, at once when leaving it, and on [#flush()].
///
/// What comes back from the store never replaces text somebody is writing in.
public final class ProseArea extends VBox {
  // With the way to the disk this stays within the one second that "Saved" promises.
  private static final Duration PAUSE = Duration.millis(800);

  private final TextArea area = new TextArea();
  private final Label hint = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Consumer<String> save;
  private String handedOver = "";

  /// @param id given to the text area
  /// @param save takes the whole text to be saved, whenever it has changed
  public ProseArea(String id, String label, Consumer<String> save) {
    this.save = save;
    getStyleClass().addAll("field", "prose-area");
    Label name = new Label(label);
    name.getStyleClass().add("field-label");
    name.setLabelFor(area);
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setVisible(false);
    hint.setManaged(false);
    area.setId(id);
    area.setAccessibleText(label);
    area.setWrapText(true);
    area.textProperty().subscribe(_ -> pause.playFromStart());
    area.focusedProperty().subscribe(this::left);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    pause.setOnFinished(_ -> flush());
    getChildren().setAll(name, hint, area);
    growing(3, 12);
  }

  /// Grows with its text between these numbers of lines. Returns this.
  public ProseArea growing(int least, int most) {
    area.setPrefRowCount(least);
    area.skinProperty()
        .subscribe(
            skin -> {
              Node text = skin == null ? null : area.lookup(".text");
              if (text != null) {
                text.layoutBoundsProperty().subscribe(size -> fit(size, least, most));
              }
            });
    return this;
  }

  /// Takes all the height there is instead of growing. Returns this.
  public ProseArea filling() {
    setVgrow(area, Priority.ALWAYS);
    area.setMinHeight(0);
    return this;
  }

  /// Says beneath the label what belongs here. Returns this.
  public ProseArea hint(String sentence) {
    hint.setText(sentence);
    hint.setVisible(true);
    hint.setManaged(true);
    area.setAccessibleHelp(sentence);
    return this;
  }

  /// Says in an empty area what could stand there. Returns this.
  public ProseArea prompt(String words) {
    area.setPromptText(words);
    return this;
  }

  /// Shows the stored text; while somebody writes here, or has text not yet handed over, nothing.
  public void show(String text) {
    if (area.isFocused() || !area.getText().equals(handedOver)) {
      return;
    }
    turnTo(text);
  }

  /// Turns to the text of another subject, even while focused; [#flush()] the old one first.
  public void turnTo(String text) {
    handedOver = text;
    area.setText(text);
    pause.stop();
  }

  /// Hands over now what has not been handed over.
  public void flush() {
    pause.stop();
    String text = area.getText();
    if (!text.equals(handedOver)) {
      handedOver = text;
      save.accept(text);
    }
  }

  public String text() {
    return area.getText();
  }

  private void left(boolean focused) {
    if (!focused) {
      flush();
    }
  }

  // A tab in a note is of no use; getting out of it by keyboard is.
  private void tab(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
      area.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      key.consume();
    }
  }

  private void fit(Bounds text, int least, int most) {
    double line = area.getFont().getSize() * 1.35;
    double around = line;
    double wanted = Math.clamp(text.getHeight(), least * line, most * line) + around;
    if (getVgrow(area) != Priority.ALWAYS) {
      area.setPrefHeight(wanted);
      area.setMinHeight(wanted);
    }
  }
}
