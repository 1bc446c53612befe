package org.daybook.ui.inspection;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;

/// The inputs all cards of this part are made of.
final class Inputs {
  private Inputs() {}

  /// A date that need not be there, with its label and, when what is typed is none, the reason.
  static Field date(String id, String label, Draft draft) {
    return date(id, label, draft, DateField.optional(draft.text()));
  }

  /// The same for a date that must be there.
  static Field neededDate(String id, String label, Draft draft) {
    return date(id, label, draft, DateField.needed(draft.text()));
  }

  private static Field date(String id, String label, Draft draft, DateField day) {
    Shown.left(day, draft::save);
    Field field = new Field(id, label, day);
    field.getStyleClass().add("date-width");
    day.refused().subscribe(field::show);
    return field;
  }

  /// A date that must be there, in a table whose headings label it.
  static VBox bareDate(String id, String name, Draft draft) {
    DateField day = DateField.needed(draft.text());
    day.setId(id);
    day.setAccessibleText(name);
    Shown.left(day, draft::save);
    Label error = new Label();
    error.setId(id + "-error");
    error.getStyleClass().add("field-error");
    day.refused()
        .subscribe(
            problem -> {
              error.setText(problem.map(Strings::of).orElse(""));
              Shown.when(problem.isPresent(), error);
            });
    return new VBox(day, error);
  }

  static Field text(String id, String label, Draft draft) {
    TextField text = new LineField();
    text.textProperty().bindBidirectional(draft.text());
    Shown.left(text, draft::save);
    return new Field(id, label, text);
  }

  static Button remove(String id, Runnable remove) {
    Button button = new Button(Strings.of("inspection.remove"));
    button.setId(id);
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> remove.run());
    return button;
  }
}
