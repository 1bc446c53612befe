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
  /// @param missing whether it should be there by now and is not
  FormRow(FormSlot slot, boolean missing, Doors doors) {
    super(Space.M);
    String id = "year-form-" + slot.form().id();
    getStyleClass().add("year-form");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(slot.form().name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    Label state = new Label(YearWords.form(slot, missing));
    state.setId(id + "-state");
    state.setWrapText(true);
    state.getStyleClass().add(missing ? "year-lacking" : "text-secondary");
    VBox words = new VBox(name, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(words, doors.form(id, slot, slot.form().name()));
  }
}
