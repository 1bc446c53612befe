package org.daybook.ui.inspection;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.daybook.application.Strings;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;

/// The inputs all cards of this part are made of.
final class Inputs {
  private Inputs() {}

  /// A date with its label and, when what is typed is none, the reason.
  static Field date(String id, String label, Draft draft) {
    DateField day = new DateField(draft.text());
    Shown.left(day, draft::save);
    Field field = new Field(id, label, day);
    field.getStyleClass().add("date-width");
    day.refused().subscribe(field::show);
    return field;
  }

  static Field text(String id, String label, Draft draft) {
    TextField text = new TextField();
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
