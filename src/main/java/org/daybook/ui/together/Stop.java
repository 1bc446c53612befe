package org.daybook.ui.together;

/// Where the two are in their conversation.
sealed interface Stop {
  /// An aspect of the framework.
  record AtAspect(String id) implements Stop {}

  /// A section of the note.
  record AtSection(String id) implements Stop {}
}
