package org.daybook.ui.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.daybook.application.Strings;
import org.daybook.domain.document.Answers;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.state.Draft;

/// Figures, one a line, with what each suggests. What is no figure is not taken over.
final class FiguresEditor extends GridPane {
  FiguresEditor(FormViewModel model, Part part, List<Measure> measures) {
    getStyleClass().add("form-figures");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(0);
    ColumnConstraints figures = new ColumnConstraints();
    figures.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names, figures, words);
    for (Measure measure : measures) {
      add(model, part, measure);
    }
  }

  private void add(FormViewModel model, Part part, Measure measure) {
    String key = Answers.key(part.id(), measure.id());
    Draft draft = model.draft(key);
    Label name = new Label(measure.name());
    name.setWrapText(true);
    name.getStyleClass().add("figure-name");
    TextField field = new TextField(draft.text().get());
    field.setId("answer-" + part.id() + "-" + measure.id());
    field.setAccessibleText(measure.name());
    field.getStyleClass().add("figure-field");
    name.setLabelFor(field);
    Label word = new Label();
    word.setId("says-" + part.id() + "-" + measure.id());
    word.setWrapText(true);
    GridPane.setValignment(name, VPos.CENTER);
    addRow(getRowCount(), name, field, word);
    field.textProperty().addListener((_, _, typed) -> typed(typed, measure, draft, word));
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                draft.save();
              }
            });
    draft
        .text()
        .subscribe(
            stored -> {
              if (!stored.equals(read(field.getText()).map(BigDecimal::toPlainString).orElse(""))) {
                field.setText(stored);
              }
              say(stored, measure, word);
            });
  }

  private static void typed(String typed, Measure measure, Draft draft, Label word) {
    Optional<BigDecimal> figure = read(typed);
    if (typed.isBlank()) {
      draft.text().set("");
    } else if (figure.isEmpty()) {
      refuse(word, Problem.of("form.figure.none"));
    } else if (!measure.range().has(figure.get())) {
      refuse(word, Problem.of("form.figure.range", range(measure)));
    } else {
      draft.text().set(figure.get().toPlainString());
      say(draft.text().get(), measure, word);
    }
  }

  private static void say(String figure, Measure measure, Label word) {
    word.getStyleClass().removeAll("text-error", "text-secondary");
    word.getStyleClass().add("text-secondary");
    String unit =
        Strings.of(
            switch (measure.unit()) {
              case PERCENT -> "form.figure.percent";
              case NUMBER -> "form.figure.number";
              case SCORE -> "form.figure.score";
            });
    Optional<Rating> rating =
        figure.isEmpty() ? Optional.empty() : measure.suggested(new BigDecimal(figure));
    word.setText(
        rating.map(r -> Strings.of("form.figure.suggests", unit, r.name()).strip()).orElse(unit));
  }

  private static void refuse(Label word, Problem problem) {
    word.getStyleClass().removeAll("text-error", "text-secondary");
    word.getStyleClass().add("text-error");
    word.setText(Strings.of(problem));
  }

  /// A figure as people write it: with or without a per cent sign.
  private static Optional<BigDecimal> read(String typed) {
    String plain = typed.replace("%", "").strip().toLowerCase(Locale.UK);
    return plain.matches("-?\\d{1,9}(\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  private static String range(Measure measure) {
    BigDecimal from = measure.range().from();
    BigDecimal to = measure.range().to();
    if (from == null) {
      return Strings.of("form.figure.at-most", String.valueOf(to));
    }
    return to == null
        ? Strings.of("form.figure.at-least", from.toPlainString())
        : Strings.of("form.figure.between", from.toPlainString(), to.toPlainString());
  }
}
