package org.daybook.ui.year;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.Stop.OfTerm;
import org.daybook.ui.support.Space;

/// A form of a period: how far it is, and the way to it.
final class FormRow extends HBox {
  private final Label state = new Label();

  /// One of a half-term, where nothing is missing without it.
  FormRow(FormSlot slot, Doors doors) {
    super(Space.M);
    String id = "year-form-" + slot.form().id();
    getStyleClass().add("year-form");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(slot.form().name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    state.setId(id + "-state");
    state.setText(YearWords.form(slot));
    state.setWrapText(true);
    state.setMinHeight(USE_PREF_SIZE);
    state.getStyleClass().add("text-secondary");
    VBox words = new VBox(name, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(words, doors.form(id, slot, slot.form().name()));
  }

  /// Shows one of a term as it stands now.
  void show(OfTerm term, FormSlot slot) {
    boolean missing = term.missing().contains(slot);
    state.setText(YearWords.form(term, slot));
    state.getStyleClass().removeAll("year-lacking", "text-secondary");
    state.getStyleClass().add(missing ? "year-lacking" : "text-secondary");
  }

  /// Has it said here that the form does not apply. Returns this.
  FormRow with(AsidePart aside) {
    ((VBox) getChildren().getFirst()).getChildren().add(aside);
    getChildren().add(1, aside.button());
    return this;
  }
}
