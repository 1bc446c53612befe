package org.daybook.ui.judging;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;

/// A foldable line that says what the words of the category panel mean, for the headteacher who
/// looks over one's shoulder.
final class WhatIsThis extends VBox {
  private final Hyperlink turn = new Hyperlink();
  private final VBox meanings =
      new VBox(
          meaning("judging.what.fit"),
          meaning("judging.what.distance"),
          meaning("judging.what.margin"),
          meaning("judging.what.signal"));

  WhatIsThis() {
    getStyleClass().add("what-is-this");
    turn.setId("category-what");
    turn.setOnAction(_ -> show(!meanings.isVisible()));
    meanings.setId("category-meanings");
    meanings.getStyleClass().add("meanings");
    getChildren().setAll(ReadOnly.reads(turn), meanings);
    show(false);
  }

  private void show(boolean open) {
    Shown.when(open, meanings);
    turn.setVisited(false);
    turn.setText(Strings.of(open ? "judging.what.hide" : "judging.what.show"));
    turn.setAccessibleText(Strings.of(open ? "judging.what.hide" : "judging.what.spoken"));
  }

  private static Label meaning(String key) {
    Label label = new Label(Strings.of(key));
    label.getStyleClass().add("text-secondary");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
