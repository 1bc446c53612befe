package org.daybook.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Notice;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Something decided from a day on, and why: a framework, a stage, a route. Behind a button until
/// it is wanted.
final class DecisionForm<T> extends VBox {
  private final Submit<T> submit;
  private final Button open;
  private final VBox form = new VBox(Space.M);
  private final ComboBox<T> what = new ComboBox<>();
  private final StringProperty date = new SimpleStringProperty("");
  private final TextField reason = new LineField();
  private final Field whatField;
  private final Field dateField;
  private final Field reasonField;
  private final Notice notice;
  private LocalDate today = LocalDate.EPOCH;

  /// A form behind a button.
  ///
  /// @param id begins the ids of all its parts
  /// @param name of a choice
  DecisionForm(String id, Asked asked, Function<T, String> name, Submit<T> submit) {
    super(Space.S);
    this.submit = submit;
    open = Buttons.saying(id + "-change", asked.verb(), this::begin);
    Choices.named(what, name);
    whatField = new Field(id + "-what", asked.what(), what);
    DateField day = DateField.needed(date);
    dateField = new Field(id + "-from", asked.date(), day);
    day.refused().subscribe(dateField::show);
    reasonField = new Field(id + "-reason", asked.reason(), reason);
    Button save = Buttons.saying(id + "-save", Strings.of("school.decide.save"), this::decide);
    save.getStyleClass().add("primary");
    reason.setOnAction(_ -> decide());
    Button cancel = Buttons.saying(id + "-cancel", Strings.of("school.decide.cancel"), this::end);
    notice = new Notice(id + "-notice");
    form.getChildren()
        .setAll(whatField, dateField, notice, reasonField, new HBox(Space.S, save, cancel));
    getChildren().setAll(open, form);
    Shown.when(false, form);
  }

  /// Has something said of what is chosen and from when, which is no reason to refuse it.
  ///
  /// @param said of a choice and a day; empty where there is nothing to say
  void warns(BiFunction<T, LocalDate, Optional<String>> said) {
    what.valueProperty().subscribe(() -> warn(said));
    date.subscribe(() -> warn(said));
  }

  private void warn(BiFunction<T, LocalDate, Optional<String>> said) {
    Optional.ofNullable(what.getValue())
        .flatMap(chosen -> Dates.read(date.get()).flatMap(from -> said.apply(chosen, from)))
        .ifPresentOrElse(notice::warn, notice::silence);
  }

  /// Offers these choices; without any, there is nothing to decide.
  void offer(List<T> choices, LocalDate day) {
    today = day;
    if (!what.getItems().equals(choices)) {
      what.getItems().setAll(choices);
    }
    Shown.when(!choices.isEmpty(), this);
  }

  private void begin() {
    what.getSelectionModel().clearSelection();
    date.set(Dates.day(today));
    reason.clear();
    List.of(whatField, dateField, reasonField).forEach(Field::accept);
    Shown.when(false, open);
    Shown.when(true, form);
    what.requestFocus();
  }

  private void end() {
    Shown.when(false, form);
    Shown.when(true, open);
    open.requestFocus();
  }

  private void decide() {
    List.of(whatField, dateField, reasonField).forEach(Field::accept);
    T chosen = what.getValue();
    if (chosen == null) {
      whatField.refuse(Problem.of("school.decide.what-missing"));
      return;
    }
    Dates.read(date.get())
        .ifPresentOrElse(
            from ->
                submit.decide(
                    new Decision<>(chosen, from, reason.getText()), this::end, reasonField::refuse),
            () -> dateField.refuse(Problem.of("school.decide.date-missing")));
  }

  /// How it asks.
  ///
  /// @param verb of the button that opens it
  record Asked(String verb, String what, String date, String reason) {

    /// Asks for something that holds from a day on, and why.
    static Asked since(String verb, String what) {
      return new Asked(
          verb, what, Strings.of("school.decide.from"), Strings.of("school.decide.reason"));
    }
  }

  /// What was decided.
  record Decision<T>(T what, LocalDate from, String reason) {}

  /// Saves a decision.
  @FunctionalInterface
  interface Submit<T> {
    /// Saves it.
    ///
    /// @param done called once it is saved
    /// @param refused hears why it was not
    void decide(Decision<T> decision, Runnable done, Consumer<Problem> refused);
  }
}
