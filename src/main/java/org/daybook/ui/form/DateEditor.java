package org.daybook.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.DateField;
import org.daybook.ui.state.Draft;

/// A date to fill in, and beneath it what was typed and is none.
final class DateEditor extends VBox {
  private final DateField field;

  DateEditor(String id, String name, Draft day) {
    getStyleClass().addAll("field", "form-date");
    field = DateField.optional(day.text());
    field.setId(id);
    field.setAccessibleText(name);
    field.setMaxWidth(Double.MAX_VALUE);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                day.save();
              }
            });
    Label error = new Label();
    error.setId(id + "-error");
    error.getStyleClass().add("field-error");
    field
        .refused()
        .subscribe(
            problem -> {
              error.setText(problem.map(Strings::of).orElse(""));
              error.setVisible(problem.isPresent());
              error.setManaged(problem.isPresent());
            });
    getChildren().setAll(field, error);
  }

  /// Puts the cursor here.
  void begin() {
    field.requestFocus();
  }
}
