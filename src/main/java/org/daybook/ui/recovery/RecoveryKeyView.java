package org.daybook.ui.recovery;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.support.Space;

/// The two steps of a recovery key: it is shown, then typed back.
public final class RecoveryKeyView extends StackPane {

  /// @param why a sentence about why there is a new key
  /// @param verb what the last button does, such as "Open my store"
  public RecoveryKeyView(RecoveryKeyViewModel model, String why, String verb) {
    setId("recovery-key");
    KeyShown shown = new KeyShown(model, why);
    KeyTyped typed = new KeyTyped(model, verb);
    model
        .typing()
        .subscribe(
            typing -> {
              getChildren().setAll(typing ? typed : shown);
              if (getScene() != null) {
                requestFocus();
              }
            });
  }

  /// Puts the focus on what one does first.
  @Override
  public void requestFocus() {
    getChildren().forEach(Node::requestFocus);
  }

  static VBox titled(String title, String sentence) {
    Label heading = new Label(title);
    heading.getStyleClass().add("text-title");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    return new VBox(Space.S, heading, words);
  }
}
