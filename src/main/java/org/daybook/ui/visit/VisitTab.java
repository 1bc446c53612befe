package org.daybook.ui.visit;

/// The parts of a visit, in the order one works through them.
public enum VisitTab {
  NOTES("visit.tabs.notes", "tab-notes"),
  JUDGING("visit.tabs.judging", "tab-judging"),
  ACTIONS("visit.tabs.actions", "tab-actions"),
  CATEGORY("visit.tabs.category", "tab-category"),
  NOTE("visit.tabs.note", "tab-note");

  /// The key of its name.
  final String key;

  /// The id of its button.
  final String id;

  VisitTab(String key, String id) {
    this.key = key;
    this.id = id;
  }
}
