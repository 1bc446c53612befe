package org.daybook.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.daybook.application.words.Strings;

/// Buttons that never shorten what they say.
public final class Buttons {
  private Buttons() {}

  /// A button with the words of a key.
  public static Button of(String id, String key, Runnable action) {
    return saying(id, Strings.of(key), action);
  }

  /// A button with these words.
  public static Button saying(String id, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
