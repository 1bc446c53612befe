package org.daybook.ui.year;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.ui.support.Space;

/// A form of a period: how far it is, and the way to it.
final class FormRow extends HBox {
  FormRow(FormSlot slot, Doors doors, String id) {
    super(Space.M);
    getStyleClass().add("year-form");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(slot.form().name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    Label state = new Label(YearWords.form(slot));
    state.setId(id + "-state");
    state.getStyleClass().add("text-secondary");
    VBox words = new VBox(name, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(words, doors.form(id, slot, slot.form().name()));
  }
}
