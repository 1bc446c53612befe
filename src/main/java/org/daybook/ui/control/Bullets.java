package org.daybook.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.support.Space;

/// Short sentences one below the other, each behind a dot; what does not fit into one line goes on
/// beneath the words, not beneath the dot.
public final class Bullets extends VBox {
  public Bullets(List<String> sentences) {
    super(Space.S);
    sentences.forEach(sentence -> getChildren().add(line(sentence)));
  }

  private static HBox line(String sentence) {
    Label dot = new Label("•");
    dot.setMinWidth(USE_PREF_SIZE);
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return new HBox(Space.S, dot, words);
  }
}
