package org.daybook.ui.together;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.application.words.Strings;

/// A line of what there is to talk about: its name, the school's side, the adviser's, and how far
/// it is.
final class TalkLine {
  private TalkLine() {}

  static HBox heads() {
    HBox heads =
        of(new Label(), head("together.view.school"), head("together.view.adviser"), new Label());
    heads.getStyleClass().add("together-heads");
    return heads;
  }

  private static Label head(String key) {
    Label head = new Label(Strings.of(key));
    head.getStyleClass().addAll("text-secondary", "together-chip");
    return head;
  }

  static HBox of(Label name, Label school, Label adviser, Label state) {
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    state.getStyleClass().add("together-state");
    HBox line = new HBox(name, school, adviser, state);
    line.getStyleClass().add("together-row-line");
    return line;
  }
}
