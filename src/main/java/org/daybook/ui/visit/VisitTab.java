package org.daybook.ui.visit;

import org.daybook.ui.tabs.Tab;

/// The parts of a visit, in the order one works through them.
public enum VisitTab implements Tab {
  BEFORE("visit.tabs.before", "tab-before"),
  NOTES("visit.tabs.notes", "tab-notes"),
  EVIDENCE("visit.tabs.evidence", "tab-evidence"),
  JUDGING("visit.tabs.judging", "tab-judging"),
  ACTIONS("visit.tabs.actions", "tab-actions"),
  CATEGORY("visit.tabs.category", "tab-category"),
  NOTE("visit.tabs.note", "tab-note");

  private final String key;
  private final String id;

  VisitTab(String key, String id) {
    this.key = key;
    this.id = id;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String id() {
    return id;
  }

  /// Whether it is about placing the school in a category.
  boolean judges() {
    return this == JUDGING || this == CATEGORY;
  }
}
