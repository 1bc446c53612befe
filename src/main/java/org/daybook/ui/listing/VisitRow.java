package org.daybook.ui.listing;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;

/// A visit in a short list: when, what and where it stands. Works as a button that opens it.
public final class VisitRow extends StackPane {
  private final Runnable open;

  private VisitRow(VisitSummary visit, String subject, String detail, Runnable open) {
    this.open = open;
    setId("visit-" + visit.id());
    getStyleClass().add("visit-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        Strings.of(
            "listing.visit.spoken",
            subject,
            detail,
            visit.occasion().date(),
            VisitWords.state(visit.state()),
            VisitWords.category(visit).orElse("")));
    getChildren()
        .setAll(new SideBySide(Space.S, whatAndWhen(visit, subject, detail), standing(visit)));
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

  /// A row among visits to several schools.
  public static VisitRow bySchool(VisitSummary visit, Runnable open) {
    return new VisitRow(visit, visit.occasion().schoolName(), visit.typeName(), open);
  }

  /// A row among the visits to one school.
  public static VisitRow byType(VisitSummary visit, Runnable open) {
    return new VisitRow(visit, visit.typeName(), visit.occasion().focus(), open);
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

  private static HBox whatAndWhen(VisitSummary visit, String subject, String detail) {
    VBox when = lines(new Label(Dates.day(visit.occasion().date())), visit.occasion().halfTerm());
    when.getStyleClass().add("visit-row-when");
    Label title = new Label(subject);
    title.getStyleClass().add("text-strong");
    title.setWrapText(true);
    VBox what = lines(title, detail);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(Space.L, when, what);
    row.getStyleClass().add("visit-row-what");
    return row;
  }

  private static HBox standing(VisitSummary visit) {
    Label state = new Label(VisitWords.state(visit.state()));
    state.getStyleClass().addAll("text-secondary", "visit-row-state");
    HBox standing = new HBox(Space.M, state, new CategoryStanding(visit));
    standing.setAlignment(Pos.CENTER_LEFT);
    standing.getStyleClass().add("visit-row-standing");
    return standing;
  }

  private static VBox lines(Label first, String second) {
    VBox lines = new VBox(first);
    if (!second.isBlank()) {
      Label quiet = new Label(second);
      quiet.getStyleClass().add("text-secondary");
      quiet.setWrapText(true);
      lines.getChildren().add(quiet);
    }
    lines.setAlignment(Pos.CENTER_LEFT);
    return lines;
  }
}
