package org.daybook.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where a list is empty: what will be here, and the one step that fills it.
public final class EmptyState extends VBox {
  private final Button step = new Button();

  /// @param sentence says what will be here
  /// @param verb what the button does: "Import the school register"
  public EmptyState(Ikon icon, String sentence, String verb, Runnable action) {
    getStyleClass().add("empty-state");
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setAlignment(Pos.CENTER);
    words.setTextAlignment(TextAlignment.CENTER);
    step.setText(verb);
    step.getStyleClass().add("primary");
    step.setOnAction(_ -> action.run());
    getChildren().setAll(new FontIcon(icon), words, step);
  }

  /// Offers another step beneath, of second rank.
  public void or(String id, String verb, Runnable action) {
    Button other = new Button(verb);
    other.setId(id);
    other.setOnAction(_ -> action.run());
    getChildren().add(other);
  }

  /// Says something more beneath everything.
  public void hint(String sentence) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    getChildren().add(words);
  }

  /// The button of the one step, to give it an id.
  public Button step() {
    return step;
  }
}
