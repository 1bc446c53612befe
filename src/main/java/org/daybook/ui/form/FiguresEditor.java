package org.daybook.ui.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.Answers;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.indicator.Figure;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.control.LineField;
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
    TextField field = new LineField(draft.text().get());
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
              if (!means(field.getText(), stored, measure)) {
                field.setText(stored);
              }
              say(stored, measure, word);
            });
  }

  private static void typed(String typed, Measure measure, Draft draft, Label word) {
    if (typed.isBlank()) {
      draft.text().set("");
      return;
    }
    try {
      draft.text().set(Figure.of(measure, typed).toPlainString());
      say(draft.text().get(), measure, word);
    } catch (ProblemException noFigure) {
      refuse(word, noFigure.problem());
    }
  }

  /// Whether what stands in the field means this figure, however it is written.
  private static boolean means(String typed, String figure, Measure measure) {
    try {
      return typed.isBlank()
          ? figure.isEmpty()
          : Figure.of(measure, typed).toPlainString().equals(figure);
    } catch (ProblemException noFigure) {
      return false;
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
}
