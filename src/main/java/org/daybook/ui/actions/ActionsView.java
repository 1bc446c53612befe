package org.daybook.ui.actions;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.EmptyState;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The actions of a visit: what, who, by when, what success looks like, and two ratings.
public final class ActionsView extends VBox {
  private final ActionsViewModel model;
  private final VBox list = new VBox(Space.L);
  private final EmptyState empty;
  private final HBox head;
  private final Label removed = new Label(Strings.of("actions.removed"));
  private final Reminder reminder = new Reminder();
  private final Button undo = new Button(Strings.of("actions.undo"));

  public ActionsView(ActionsViewModel model) {
    this.model = model;
    setId("actions");
    getStyleClass().add("actions");
    setSpacing(Space.L);
    empty =
        new EmptyState(
            Material2OutlinedAL.FLAG,
            Strings.of("actions.empty"),
            Strings.of("actions.add"),
            this::add);
    empty.step().setId("actions-add-first");
    setVgrow(empty, Priority.ALWAYS);
    head = head();
    head.getStyleClass().add("actions-head");
    list.getStyleClass().add("actions-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, empty, reminder, scroll);
    model.rows().addListener((ListChangeListener<ActionRow>) this::changed);
    model.rows().forEach(row -> list.getChildren().add(new ActionCard(row, this::remove)));
    arrange();
  }

  /// Puts the cursor into the first action, or on the button that adds it.
  @Override
  public void requestFocus() {
    if (list.getChildren().isEmpty()) {
      empty.step().requestFocus();
    } else if (list.getChildren().getFirst() instanceof ActionCard card) {
      card.begin();
    }
  }

  private HBox head() {
    Label title = new Label(Strings.of("actions.title"));
    title.getStyleClass().add("text-section");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    removed.getStyleClass().add("text-secondary");
    undo.setId("actions-undo");
    undo.setOnAction(
        _ -> {
          offerUndo(false);
          model.undo();
        });
    offerUndo(false);
    Button add = new Button(Strings.of("actions.add"));
    add.setId("actions-add");
    add.getStyleClass().add("primary");
    add.setOnAction(_ -> add());
    HBox line = new HBox(Space.M, title, space, removed, undo, add);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void add() {
    offerUndo(false);
    model.add();
  }

  private void remove(ActionRow row) {
    offerUndo(true);
    model.remove(row);
  }

  private void offerUndo(boolean offered) {
    Shown.when(offered, removed, undo);
  }

  private void changed(ListChangeListener.Change<? extends ActionRow> change) {
    while (change.next()) {
      for (ActionRow row : change.getRemoved()) {
        list.getChildren().removeIf(node -> node instanceof ActionCard card && card.row() == row);
      }
      for (int i = 0; i < change.getAddedSize(); i++) {
        ActionCard card = new ActionCard(change.getAddedSubList().get(i), this::remove);
        list.getChildren().add(change.getFrom() + i, card);
        card.begin();
      }
    }
    arrange();
  }

  private void arrange() {
    boolean any = !model.rows().isEmpty() || undo.isVisible();
    Shown.when(!any, empty);
    Shown.when(any, head, reminder);
  }
}
