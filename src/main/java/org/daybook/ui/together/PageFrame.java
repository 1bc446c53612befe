package org.daybook.ui.together;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;

/// One page of the conversation: what it is about above, what can be pressed at its foot.
///
/// Nothing on these pages has a tooltip or a menu: whatever is known stands in sight.
abstract class PageFrame extends BorderPane {
  private final VBox content = new VBox();
  private final FlowPane foot = new FlowPane();

  PageFrame(String id) {
    setId(id);
    getStyleClass().add("together-page");
    content.getStyleClass().add("together-content");
    foot.getStyleClass().add("together-foot");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    setBottom(foot);
  }

  /// Whether this node can go on showing a page, rather than a new one.
  abstract boolean fits(Page page);

  abstract void show(Page page);

  /// Puts the focus on what is most likely pressed next.
  abstract void land();

  final void content(Node... nodes) {
    content.getChildren().setAll(nodes);
  }

  final void foot(Node... nodes) {
    foot.getChildren().setAll(nodes);
  }

  static Button button(String id, String verb, Runnable action) {
    Button button = new Button(Strings.of(verb));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  static Label line(String id, String... styles) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
