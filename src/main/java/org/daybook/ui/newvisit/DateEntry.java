package org.daybook.ui.newvisit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.application.Strings;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// The date of a visit, with the half-term it falls in.
final class DateEntry extends VBox {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  private final DatePicker picker = new DatePicker();
  private final Field field = new Field("newvisit-date", Strings.of("newvisit.date.label"), picker);
  private final Label halfTerm = new Label();
  private Optional<SchoolYear> year = Optional.empty();

  DateEntry() {
    super(Space.XS);
    halfTerm.setId("newvisit-half-term");
    halfTerm.getStyleClass().add("text-secondary");
    picker.setConverter(new Written());
    picker.setPromptText(Strings.of("newvisit.date.prompt"));
    picker.getEditor().textProperty().subscribe(this::name);
    getChildren().setAll(field, halfTerm);
  }

  /// What stands in the field, read as a date even before one leaves it; empty if it is none.
  Optional<LocalDate> date() {
    return Dates.read(picker.getEditor().getText());
  }

  void show(LocalDate date) {
    picker.setValue(date);
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
                    date()
                        .map(
                            d ->
                                Strings.of(
                                    "newvisit.date.half-term",
                                    y.halfTerm(d).name(),
                                    SchoolYear.academicYear(d))))
            .orElse(""));
  }

  /// Writes dates as dd/MM/yyyy and reads them in any usual way.
  private static final class Written extends StringConverter<@Nullable LocalDate> {
    @Override
    public String toString(@Nullable LocalDate date) {
      return date == null ? "" : WRITTEN.format(date);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
      return Dates.read(text).orElse(null);
    }
  }
}
