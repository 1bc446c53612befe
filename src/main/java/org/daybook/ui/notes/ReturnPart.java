package org.daybook.ui.notes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.support.Space;

/// Where one says when the adviser comes back.
final class ReturnPart extends VBox {
  /// @param plan plans the visit that is agreed
  ReturnPart(Return next, Runnable plan) {
    super(Space.M);
    Label heading = new Label(Strings.of("notes.next"));
    heading.getStyleClass().add("text-section");
    DateField date = DateField.optional(next.date().text()).refusing(next::tooEarly);
    date.getStyleClass().add("date-width");
    Field day = new Field("notes-next-date", Strings.of("notes.next.date"), date);
    day.setMaxWidth(USE_PREF_SIZE);
    date.refused().subscribe(day::show);
    Button planning = new Button(Strings.of("notes.next.plan"));
    planning.setId("notes-next-plan");
    planning.setOnAction(_ -> plan.run());
    planning.disableProperty().bind(next.date().text().isEmpty());
    getChildren()
        .setAll(
            heading,
            day,
            new ProseArea(
                    "notes-next-about",
                    Strings.of("notes.next.about"),
                    next.about().text(),
                    next.about()::save)
                .hint(Strings.of("notes.next.about.hint"))
                .growing(1, 6),
            planning);
  }
}
