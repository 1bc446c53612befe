package org.daybook.ui.newvisit;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;

/// The date of a visit, with the half-term it falls in.
final class DateEntry extends VBox {
  private final StringProperty text = new SimpleStringProperty("");
  private final Field field;
  private final Label halfTerm = new Label();
  private Optional<SchoolYear> year = Optional.empty();

  DateEntry() {
    super(Space.XS);
    DateField date = DateField.needed(text);
    field = new Field("newvisit-date", Strings.of("newvisit.date.label"), date);
    date.refused().subscribe(field::show);
    halfTerm.setId("newvisit-half-term");
    halfTerm.getStyleClass().add("text-secondary");
    text.subscribe(this::name);
    getChildren().setAll(field, halfTerm);
  }

  /// What stands in the field, date or not.
  StringProperty text() {
    return text;
  }

  void show(Optional<Problem> problem) {
    field.show(problem);
  }

  /// Names half-terms as this year does.
  void year(SchoolYear chosen) {
    year = Optional.of(chosen);
    name();
  }

  private void name() {
    halfTerm.setText(
        year.flatMap(
                y ->
                    Dates.read(text.get())
                        .map(
                            d ->
                                Strings.of(
                                    "newvisit.date.half-term",
                                    y.halfTerm(d).name(),
                                    SchoolYear.academicYear(d))))
            .orElse(""));
  }
}
