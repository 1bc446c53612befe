package org.daybook.ui.control.mark;

import javafx.scene.control.Label;

/// The name of a category on its colour.
public final class CategoryChip extends Label {
  public CategoryChip() {
    getStyleClass().addAll("category-chip", "category-none");
    setMinWidth(USE_PREF_SIZE);
  }

  public CategoryChip(String name, int rank, int of) {
    this();
    show(name, rank, of);
  }

  /// Shows a category.
  ///
  /// @param rank 1 is the strongest
  /// @param of how many categories the pack has
  public void show(String name, int rank, int of) {
    setText(name);
    CategoryRamp.colour(this, rank, of);
  }

  /// Shows that there is none, and why: "Not enough evidence", "Not considered".
  public void showNone(String reason) {
    setText(reason);
    CategoryRamp.clear(this);
    getStyleClass().add("category-none");
  }
}
