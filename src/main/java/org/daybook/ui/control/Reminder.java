package org.daybook.ui.control;

import javafx.scene.control.Label;
import org.daybook.application.words.Strings;

/// A quiet line beneath where people write about a school: what is never written down. It checks
/// nothing.
public final class Reminder extends Label {
  public Reminder() {
    super(Strings.of("control.reminder"));
    getStyleClass().addAll("field-hint", "reminder");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }
}
