package org.daybook.ui.control.mark;

import javafx.scene.Node;

/// Which of the six steps of the category colours a rank gets: the whole ramp is used, however
/// many categories a pack has, so that the strongest and the one with most support always look it.
public final class CategoryRamp {
  private static final int STEPS = 6;

  private CategoryRamp() {}

  /// The step, 1 to 6.
  ///
  /// @param rank 1 is the strongest
  /// @param of how many categories there are, at least 2
  public static int step(int rank, int of) {
    if (rank < 1 || rank > of || of < 2) {
      throw new IllegalArgumentException("rank " + rank + " of " + of);
    }
    return 1 + (int) Math.round((rank - 1) * (STEPS - 1) / (double) (of - 1));
  }

  /// Colours a node as a category, instead of what it was coloured as before.
  public static void colour(Node node, int rank, int of) {
    clear(node);
    node.getStyleClass().add("category-" + step(rank, of));
  }

  /// Takes the colour of a category away.
  public static void clear(Node node) {
    node.getStyleClass().removeIf(name -> name.matches("category-(\\d|none)"));
  }
}
