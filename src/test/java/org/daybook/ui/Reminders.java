package org.daybook.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Wherever prose about a school is written, what is never written down stands beside it. A notice
/// served on the school is quoted as it is.
final class Reminders {
  private static final String QUOTED = "inspection";

  private Reminders() {}

  /// Whether a page where somebody can write prose reminds them.
  static boolean stand(Parent root) {
    return !writes(root)
        || root.lookupAll(".reminder").stream().anyMatch(Reminders::seen)
        || root.lookup("#together-why") != null;
  }

  private static boolean writes(Parent root) {
    return root.lookupAll(".prose-area").stream().anyMatch(area -> seen(area) && !quotes(area));
  }

  private static boolean quotes(Node area) {
    for (Node each = area; each != null; each = each.getParent()) {
      if (QUOTED.equals(each.getId())) {
        return true;
      }
    }
    return false;
  }

  private static boolean seen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
