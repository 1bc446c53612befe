package org.daybook.ui.control;

import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.support.Shown;

/// A place to write prose, with its label above. It grows with what is written.
public final class ProseArea extends VBox {
  private final TextArea area = new TextArea();
  private final Label name = new Label();
  private final Label hint = new Label();
  private int least = 3;
  private int most = 12;
  private boolean following;

  /// A place to write one text.
  ///
  /// @param id given to the text area
  /// @param text what is written, both ways
  /// @param left called when the writer leaves, so that the text is saved at once
  public ProseArea(String id, String label, StringProperty text, Runnable left) {
    getStyleClass().addAll("field", "prose-area");
    name.setText(label);
    name.getStyleClass().add("field-label");
    name.setLabelFor(area);
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    Shown.when(false, hint);
    area.setId(id);
    area.setAccessibleText(label);
    area.setWrapText(true);
    area.textProperty().bindBidirectional(text);
    Shown.left(area, left);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    CaretInSight.of(area);
    getChildren().setAll(name, hint, area);
    area.widthProperty().subscribe(this::follow);
  }

  /// Grows with its text between these numbers of lines. Returns this.
  public ProseArea growing(int least, int most) {
    this.least = least;
    this.most = most;
    area.setPrefRowCount(least);
    return this;
  }

  /// Takes all the height there is instead of growing. Returns this.
  public ProseArea filling() {
    setVgrow(area, Priority.ALWAYS);
    area.setMinHeight(0);
    return this;
  }

  /// Shows no label, because a heading above says the same; screen readers still hear it. Returns
  /// this.
  public ProseArea bare() {
    name.setVisible(false);
    name.setManaged(false);
    return this;
  }

  /// Changes what is asked for.
  public void label(String words) {
    name.setText(words);
    area.setAccessibleText(words);
  }

  /// Says beneath the label what belongs here. Returns this.
  public ProseArea hint(String sentence) {
    hint.setText(sentence);
    Shown.when(true, hint);
    area.setAccessibleHelp(sentence);
    return this;
  }

  /// Says in an empty area what could stand there. Returns this.
  public ProseArea prompt(String words) {
    area.setPromptText(words);
    return this;
  }

  /// What is chosen in the text; where nothing is, the place of the cursor.
  public IndexRange chosen() {
    return area.getSelection();
  }

  /// Puts the cursor here.
  public void begin() {
    area.requestFocus();
  }

  // A tab in a note is of no use; getting out of it by keyboard is.
  private void tab(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
      area.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      key.consume();
    }
  }

  // The text inside exists once the area has been styled, so once it has a width. The prompt is a
  // text too, but not in the group of paragraphs.
  private void follow() {
    if (!following) {
      area.lookupAll(".text").stream()
          .filter(text -> text.getParent() instanceof Group)
          .findFirst()
          .ifPresent(
              text -> {
                following = true;
                text.layoutBoundsProperty().subscribe(this::fit);
              });
    }
  }

  private void fit(Bounds text) {
    double line = area.getFont().getSize() * 1.35;
    double around = line;
    double wanted = Math.clamp(text.getHeight(), least * line, most * line) + around;
    if (getVgrow(area) != Priority.ALWAYS) {
      area.setPrefHeight(wanted);
      area.setMinHeight(wanted);
    }
  }
}
