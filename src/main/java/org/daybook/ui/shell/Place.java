package org.daybook.ui.shell;

import org.daybook.application.words.Strings;

/// The places of the navigation, in its order. Only what exists has one.
public enum Place {
  TODAY("shell.place.today"),
  SCHOOLS("shell.place.schools"),
  VISITS("shell.place.visits"),
  CALENDAR("shell.place.calendar"),
  DOCUMENTS("shell.place.documents"),
  PACKS("shell.place.packs"),
  SETTINGS("shell.place.settings");

  /// The key of its name.
  final String key;

  Place(String key) {
    this.key = key;
  }

  /// Its name, as the navigation says it.
  public String title() {
    return Strings.of(key);
  }
}
