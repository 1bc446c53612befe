package org.daybook.ui.tabs;

/// A part of a screen that one can turn to.
public interface Tab {
  /// The key of its name.
  String key();

  /// The id of its button.
  String id();
}
