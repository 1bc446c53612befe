package org.daybook.ui.assurance;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.indicator.Figure;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.mark.RatingMark;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// A figure of a cell, and what it suggests by itself. What is no figure of the measure is not
/// taken over, and said to be so once the writer goes on.
final class FigureField extends VBox {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final Spot spot;
  private final Measure measure;
  private final Draft draft;
  private final TextField field = new LineField();
  private final RatingMark mark = new RatingMark();
  private final Label error = new Label();

  /// What the store held when the writer came here.
  private String before = "";

  private boolean typing;

  FigureField(GridViewModel model, Spot spot, Measure measure) {
    this.spot = spot;
    this.measure = measure;
    this.draft = model.figure(spot.term(), measure);
    getStyleClass().add("assurance-figure");
    String id = "value-" + measure.id() + "-" + Spot.slug(spot.term());
    field.setId(id);
    field.getStyleClass().add("assurance-value");
    field.setAccessibleText(Strings.of("assurance.value.spoken", measure.name(), spot.term()));
    error.setId(id + "-error");
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    Label unit = new Label(AssuranceWords.unit(measure));
    unit.getStyleClass().add("text-secondary");
    HBox entry = new HBox(Space.XS, field, unit);
    entry.setAlignment(Pos.CENTER_LEFT);
    FlowPane line = new FlowPane(Space.S, 0, entry, mark);
    line.setRowValignment(VPos.CENTER);
    getChildren().setAll(line, error);
    field.textProperty().addListener((_, _, typed) -> typed(typed));
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                before = draft.text().get();
                model.select(spot);
              } else {
                save();
              }
            });
    draft.text().subscribe(this::stored);
    accept();
  }

  Spot spot() {
    return spot;
  }

  TextField field() {
    return field;
  }

  /// Hands in what is typed; says so if it cannot be.
  void save() {
    problem(field.getText()).ifPresentOrElse(this::refuse, this::accept);
    draft.save();
  }

  private void typed(String typed) {
    boolean sound = problem(typed).isEmpty();
    if (sound) {
      accept();
    }
    typing = true;
    // Of 170 per cent, the 17 on the way there must not stay behind.
    draft.text().set(sound ? plain(typed) : before);
    typing = false;
  }

  /// Takes over what the store says, unless the writer is at it.
  private void stored(String text) {
    if (!typing) {
      field.setText(text);
      before = text;
    }
    Optional<Rating> suggests =
        text.isEmpty() ? Optional.empty() : measure.suggested(new BigDecimal(text));
    suggests.ifPresent(rating -> mark.suggest(rating, rating.shortName()));
    Shown.when(suggests.isPresent(), mark);
  }

  private Optional<Problem> problem(String typed) {
    try {
      read(typed);
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    }
  }

  private String plain(String typed) {
    try {
      return read(typed);
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  private String read(String typed) throws ProblemException {
    if (typed.isBlank()) {
      return "";
    }
    BigDecimal shortest = Figure.of(measure, typed).stripTrailingZeros();
    return shortest.toPlainString();
  }

  private void refuse(Problem problem) {
    error.setText(Strings.of(problem));
    Shown.when(true, error);
    field.pseudoClassStateChanged(DANGER, true);
    field.setAccessibleHelp(error.getText());
  }

  private void accept() {
    error.setText("");
    Shown.when(false, error);
    field.pseudoClassStateChanged(DANGER, false);
    field.setAccessibleHelp("");
  }
}
