package org.daybook.ui.newvisit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.InForce;
import org.daybook.application.words.Strings;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;

/// The date of a visit, with the half-term it falls in.
final class DateEntry extends VBox {
  private final StringProperty text = new SimpleStringProperty("");
  private final Field field;
  private final Label halfTerm = new Label();
  private final Notice outside = new Notice("newvisit-date-outside");
  private Optional<Framework> framework = Optional.empty();

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

  /// Warns of a day on which the framework is not in force; takes the whole width of a form.
  Notice outside() {
    return outside;
  }

  void show(Optional<Problem> problem) {
    field.show(problem);
  }

  /// Names half-terms as this framework does, and warns of days on which it is not in force: no
  /// more than that, for a visit may be written up late, or planned before a framework is renewed.
  void framework(Framework chosen) {
    framework = Optional.of(chosen);
    name();
  }

  private void name() {
    Optional<LocalDate> day = Dates.read(text.get());
    halfTerm.setText(framework.flatMap(f -> day.map(d -> halfTerm(f, d))).orElse(""));
    framework
        .flatMap(f -> day.flatMap(d -> InForce.visit(f.identity(), d)))
        .ifPresentOrElse(outside::warn, outside::silence);
  }

  private static String halfTerm(Framework framework, LocalDate day) {
    return Strings.of(
        "newvisit.date.half-term",
        framework.practice().schoolYear().halfTerm(day).name(),
        SchoolYear.academicYear(day));
  }
}
