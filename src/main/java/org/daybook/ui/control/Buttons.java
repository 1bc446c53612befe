package org.daybook.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.daybook.application.words.Strings;

/// Buttons that never shorten what they say.
public final class Buttons {
  private Buttons() {}

  /// @param key of what it says
  public static Button of(String id, String key, Runnable action) {
    return saying(id, Strings.of(key), action);
  }

  /// @param words what it says
  public static Button saying(String id, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
