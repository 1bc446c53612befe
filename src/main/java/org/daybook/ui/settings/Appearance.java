package org.daybook.ui.settings;

import org.daybook.ui.settings.SettingsViewModel.Made;

/// How the window is to look.
///
/// @param textSize in per cent of the normal one
public record Appearance(boolean dark, int textSize) {
  static Appearance of(Made made) {
    return new Appearance(made.dark(), made.textSize());
  }
}
