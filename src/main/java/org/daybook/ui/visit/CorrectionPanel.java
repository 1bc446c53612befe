package org.daybook.ui.visit;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Escape;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The form, above what one works on, that puts right what was said of the visit.
final class CorrectionPanel extends VBox {
  private final Correction correction;
  private final ComboBox<VisitType> type = new ComboBox<>();
  private final StringProperty day = new SimpleStringProperty("");
  private final TextField adviser = new LineField();
  private final Field dateField;
  private final Field adviserField =
      new Field("correct-adviser", Strings.of("newvisit.adviser.label"), adviser);

  CorrectionPanel(Correction correction) {
    super(Space.S);
    this.correction = correction;
    setId("correct");
    getStyleClass().add("raise-concern");
    Choices.named(type, VisitType::name);
    adviser.setPrefColumnCount(20);
    DateField date = DateField.needed(day);
    date.getStyleClass().add("date-width");
    dateField = new Field("correct-date", Strings.of("newvisit.date.label"), date);
    date.refused().subscribe(dateField::show);
    Label about = new Label(Strings.of("visit.correct.about"));
    about.getStyleClass().add("text-secondary");
    about.setWrapText(true);
    FlowPane fields =
        new FlowPane(
            Space.L,
            Space.S,
            new Field("correct-type", Strings.of("newvisit.type.label"), type),
            dateField,
            adviserField,
            Buttons.of("correct-save", "visit.correct.save", this::save),
            Buttons.of("correct-cancel", "visit.correct.cancel", this::close));
    fields.setRowValignment(VPos.BOTTOM);
    fields.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().setAll(fields, about);
    Escape.from(this, this::close);
    Shown.when(false, this);
  }

  /// Shows what is said now.
  void begin() {
    type.getItems().setAll(correction.types());
    type.setValue(correction.type());
    day.set(Dates.day(correction.date()));
    adviser.setText(correction.adviser());
    dateField.accept();
    adviserField.accept();
    Shown.when(true, this);
    type.requestFocus();
  }

  private void save() {
    Optional.ofNullable(type.getValue())
        .ifPresent(
            kind ->
                Dates.read(day.get())
                    .ifPresentOrElse(
                        date ->
                            correction.correct(
                                kind, date, adviser.getText(), this::close, adviserField::refuse),
                        () -> dateField.refuse(Problem.of("newvisit.date.missing"))));
  }

  private void close() {
    Shown.when(false, this);
  }
}
