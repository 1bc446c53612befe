package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// Words on a screen that do not fit into their place and end in dots.
public final class CutWords {
  private CutWords() {}

  /// Those that can be seen within a node that has been laid out.
  public static List<String> in(Node node) {
    List<String> cut = new ArrayList<>();
    collect(node, cut);
    return cut;
  }

  /// Ids of what stands wholly or partly beside a window of this width.
  ///
  /// Tabs that find no room are reached by arrow keys and by the menu at the end of their row.
  public static List<String> beside(Node node, double width) {
    List<String> beside = new ArrayList<>();
    collectBeside(node, width, beside);
    return beside;
  }

  private static void collectBeside(Node node, double width, List<String> beside) {
    if (!node.isVisible()) {
      return;
    }
    boolean out = node.localToScene(node.getLayoutBounds()).getMaxX() > width + 1;
    if (out && node.getId() != null && !node.getStyleClass().contains("tab")) {
      beside.add("beside the window: " + node.getId());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectBeside(child, width, beside));
    }
  }

  /// A label of one character that wraps calls itself cut though it has all the room it wants.
  private static boolean isTooSmall(Labeled labeled) {
    return labeled.getWidth() + 0.5 < labeled.prefWidth(-1)
        || labeled.getHeight() + 0.5 < labeled.prefHeight(labeled.getWidth());
  }

  private static void collect(Node node, List<String> cut) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.isTextTruncated() && isTooSmall(labeled)) {
      cut.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, cut));
    }
  }
}
