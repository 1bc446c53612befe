package org.daybook.ui.assurance;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.daybook.application.words.Strings;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.CellReading.State;
import org.daybook.domain.indicator.Rating;
import org.daybook.ui.control.mark.RatingMark;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// One cell of the grid: how the row is rated in the term, what is suggested, what has changed.
final class CellButton extends FlowPane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final GridViewModel model;
  private final Spot spot;
  private final RatingMark mark = new RatingMark();
  private final Label hint = new Label();
  private final RatingMark suggestion = new RatingMark();
  private final Label from = new Label();
  private final Label change = new Label();
  private final FontIcon words = new FontIcon(Material2OutlinedAL.COMMENT);
  private final Button confirm = new Button("", new FontIcon(Material2OutlinedAL.CHECK));

  CellButton(GridViewModel model, Spot spot) {
    this.model = model;
    this.spot = spot;
    setId("cell-" + spot.id());
    getStyleClass().add("assurance-cell");
    setAlignment(Pos.CENTER_LEFT);
    setHgap(Space.S);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleRoleDescription(Strings.of("assurance.cell.role"));
    hint.setMinWidth(USE_PREF_SIZE);
    from.setId("from-" + spot.id());
    from.getStyleClass().add("assurance-change");
    change.getStyleClass().add("assurance-change");
    change.setMinWidth(USE_PREF_SIZE);
    words.getStyleClass().add("assurance-words");
    confirm.setId("confirm-" + spot.id());
    confirm.getStyleClass().add("assurance-confirm");
    confirm.setFocusTraversable(false);
    confirm.setMinWidth(USE_PREF_SIZE);
    confirm.setOnAction(
        _ -> {
          begin();
          model.confirm();
        });
    getChildren().setAll(mark, hint, suggestion, from, change, words, confirm);
    ReadOnly.steps(this);
    setOnMousePressed(_ -> begin());
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                model.select(spot);
              }
            });
    model.selected().subscribe(this::select);
  }

  Spot spot() {
    return spot;
  }

  /// Goes to this cell.
  void begin() {
    model.select(spot);
    requestFocus();
  }

  /// Shows the cell as it stands.
  void show() {
    CellReading cell = model.cell(spot);
    cell.rated()
        .ifPresentOrElse(
            rating -> mark.show(rating, rating.shortName()),
            () -> mark.none(Strings.of("assurance.cell.none")));
    showSuggestion(cell);
    change.setText(AssuranceWords.change(cell));
    Shown.when(!change.getText().isEmpty(), change);
    boolean said = !cell.cell().comment().isBlank() || !cell.cell().evidence().isBlank();
    Shown.when(said, words);
    Shown.when(model.waits(cell), confirm);
    String verb =
        Strings.of("assurance.confirm.verb", cell.suggested().map(Rating::name).orElse(""));
    confirm.setAccessibleText(verb);
    confirm.setTooltip(new Tooltip(verb));
    setAccessibleText(AssuranceWords.spoken(cell, model.reading().filled().frame().year()));
  }

  /// What the figures suggest, where people do not stand for it: its words and its mark by
  /// themselves, so that they go under one another where the text is large.
  private void showSuggestion(CellReading cell) {
    boolean alone = cell.state() == State.SUGGESTED;
    boolean suggests = alone || cell.state() == State.OVERTAKEN;
    hint.setText(Strings.of(alone ? "assurance.cell.suggested" : "assurance.cell.newer"));
    cell.suggested().ifPresent(rating -> suggestion.suggest(rating, rating.shortName()));
    from.setText(AssuranceWords.from(cell));
    Shown.when(!alone, mark);
    Shown.when(suggests, hint, suggestion);
    Shown.when(suggests && !from.getText().isEmpty(), from);
  }

  private void select(Spot selected) {
    boolean here = selected.equals(spot);
    pseudoClassStateChanged(SELECTED, here);
    setFocusTraversable(here);
  }
}
