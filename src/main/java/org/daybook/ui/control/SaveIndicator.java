package org.daybook.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.SaveState;

/// "Saved 10:42" in the window frame: true once the disk has it, and in words as well as colour.
/// Why something is not saved takes more room than the frame has: it is in the tooltip, is read out
/// and stands on the page.
public final class SaveIndicator extends HBox {
  private final Label words = new Label();

  public SaveIndicator() {
    setId("save-indicator");
    getStyleClass().add("save-indicator");
    setAccessibleRole(AccessibleRole.TEXT);
    setMinWidth(USE_PREF_SIZE);
    Region dot = new Region();
    dot.getStyleClass().add("save-dot");
    words.setId("save-words");
    getChildren().setAll(words, dot);
    show(new SaveState.Untouched());
  }

  public void show(SaveState state) {
    getStyleClass().removeAll("saved", "saving", "not-saved");
    words.setTooltip(null);
    setAccessibleHelp(null);
    switch (state) {
      case SaveState.Untouched() -> words.setText("");
      case SaveState.Saving() -> say("saving", Strings.of("control.save.saving"));
      case SaveState.Saved(var at) -> say("saved", Strings.of("control.save.saved", at));
      case SaveState.NotSaved(var why) -> {
        say("not-saved", Strings.of("control.save.failed"));
        words.setTooltip(new Tooltip(Strings.of(why)));
        setAccessibleHelp(Strings.of(why));
      }
    }
    setAccessibleText(words.getText());
  }

  private void say(String style, String sentence) {
    getStyleClass().add(style);
    words.setText(sentence);
  }
}
