package org.daybook.ui.form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;

/// Asks who approves the form and when, or why an approved one is opened again. Takes no room
/// until it is wanted.
final class ApprovalPane extends VBox {
  private final FormViewModel model;
  private final Runnable jumpToMissing;
  private final TextField by = new LineField();
  private final Field byField = new Field("approve-by", Strings.of("form.approve.by"), by);
  private final StringProperty day = new SimpleStringProperty("");
  private final DateField on = DateField.needed(day);
  private final Field onField = new Field("approve-on", Strings.of("form.approve.on"), on);
  private final TextField because = new LineField();
  private final Field becauseField =
      new Field("reopen-because", Strings.of("form.reopen.because"), because)
          .hint(Strings.of("form.reopen.hint"));

  /// @param jumpToMissing leads to the first part that must be filled in
  ApprovalPane(FormViewModel model, Runnable jumpToMissing) {
    this.model = model;
    this.jumpToMissing = jumpToMissing;
    setId("form-approval");
    getStyleClass().add("form-approval");
    on.setMinWidth(150);
    hide();
    model.locked().subscribe(this::hide);
  }

  /// Shows what is asked now; where something is missing, leads there instead.
  void begin() {
    if (isVisible()) {
      hide();
    } else if (model.standing().get().filled().locked()) {
      because.clear();
      becauseField.accept();
      HBox.setHgrow(becauseField, Priority.ALWAYS);
      ask(
          line(
              becauseField,
              Buttons.of("reopen-go", "form.reopen.go", this::reopen),
              Buttons.of("approval-cancel", "form.approve.cancel", this::hide)));
      because.requestFocus();
    } else if (!model.missing().isEmpty()) {
      jumpToMissing.run();
    } else {
      byField.accept();
      onField.accept();
      day.set(Dates.written(model.today()));
      HBox.setHgrow(byField, Priority.ALWAYS);
      ask(
          line(
              byField,
              onField,
              Buttons.of("approve-go", "form.approve.go", this::approve),
              Buttons.of("approval-cancel", "form.approve.cancel", this::hide)));
      by.requestFocus();
    }
  }

  private void approve() {
    byField.accept();
    onField.accept();
    Dates.read(day.get())
        .ifPresentOrElse(
            approved -> model.approve(by.getText(), approved, this::hide, byField::refuse),
            () -> onField.refuse(Problem.of("form.approve.no-date")));
  }

  private void reopen() {
    model.reopen(because.getText(), this::hide, becauseField::refuse);
  }

  private void ask(HBox line) {
    getChildren().setAll(line);
    setVisible(true);
    setManaged(true);
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(Space.M, nodes);
    line.setAlignment(Pos.BOTTOM_LEFT);
    return line;
  }
}
