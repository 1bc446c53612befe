package org.daybook.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The head of a page: its title, one line of context, and what can be done here.
public final class PageHeader extends HBox {
  private final Label title = new Label();
  private final Label context = new Label();
  private final VBox words = new VBox(Space.XS);
  private final HBox actions = new HBox(Space.S);

  public PageHeader(String title) {
    getStyleClass().add("page-header");
    this.title.setText(title);
    this.title.setId("page-title");
    this.title.getStyleClass().add("text-title");
    this.title.setWrapText(true);
    this.title.setMinHeight(USE_PREF_SIZE);
    context.setWrapText(true);
    context.setMinHeight(USE_PREF_SIZE);
    context.setId("page-context");
    context.getStyleClass().add("text-secondary");
    context("");
    words.getChildren().setAll(this.title, context);
    words.setMinWidth(0);
    setHgrow(words, Priority.ALWAYS);
    actions.setMinWidth(USE_PREF_SIZE);
    actions.setAlignment(Pos.CENTER_RIGHT);
    getChildren().setAll(words, actions);
  }

  public void title(String text) {
    title.setText(text);
  }

  /// Makes the title lead somewhere.
  ///
  /// @param help says where
  public void titleLeads(String id, String help, Runnable action) {
    Button link = new Button();
    link.setId(id);
    link.textProperty().bind(title.textProperty());
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.getStyleClass().addAll("link", "text-title", "title-link");
    link.setAccessibleHelp(help);
    link.setTooltip(new Tooltip(help));
    link.setOnAction(_ -> action.run());
    words.getChildren().set(0, link);
  }

  /// The line beneath the title; empty text takes it away.
  public void context(String text) {
    context.setText(text);
    Shown.when(!text.isEmpty(), context);
  }

  /// Adds an action of second rank, left of those after it.
  public Button secondary(String id, String verb, Runnable action) {
    Button button = new Button(verb);
    button.setId(id);
    button.setOnAction(_ -> action.run());
    actions.getChildren().add(button);
    return button;
  }

  /// Adds the one action this page is for; add it last.
  public Button primary(String id, String verb, Runnable action) {
    Button button = secondary(id, verb, action);
    button.getStyleClass().add("primary");
    return button;
  }

  /// Adds something that is no button, such as the state of a visit.
  public void add(Node node) {
    actions.getChildren().add(node);
  }
}
