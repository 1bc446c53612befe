package org.daybook.ui.listing;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/// A row of a list that works as a button: a click, Enter or Space open what it names, arrow keys
/// go to the rows around it.
public class PressRow extends StackPane {
  private final Runnable open;

  /// @param spoken what a screen reader says of the row
  public PressRow(String id, String spoken, Node content, Runnable open) {
    this.open = open;
    setId(id);
    getStyleClass().add("press-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    getChildren().setAll(content);
    setOnMousePressed(
        press -> {
          requestFocus();
          // Else the pane around it takes the focus away again.
          press.consume();
        });
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            open.run();
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER, SPACE -> open.run();
      case TAB ->
          requestFocusTraversal(
              key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      case DOWN -> requestFocusTraversal(TraversalDirection.NEXT);
      case UP -> requestFocusTraversal(TraversalDirection.PREVIOUS);
      default -> {
        return;
      }
    }
    key.consume();
  }
}
