package org.daybook.ui.newvisit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.school.School;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.listing.SchoolSearch.Found;
import org.daybook.ui.listing.SchoolWords;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The school a visit is to: chosen while typing, or given from the start.
final class SchoolPick extends VBox {
  private static final Duration PAUSE = Duration.millis(120);
  // In em, like everything that grows with the text.
  private static final double ROW = 2.6;
  private static final double AROUND = 8;

  private final NewVisitViewModel model;
  private final TextField words = new LineField();
  private final Field search =
      new Field("newvisit-school", Strings.of("newvisit.school.label"), words);
  private final ListView<School> results = new ListView<>();

  SchoolPick(NewVisitViewModel model) {
    super(Space.XS);
    this.model = model;
    words.setPromptText(Strings.of("newvisit.school.prompt"));
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(_ -> ask());
    words.textProperty().subscribe(_ -> pause.playFromStart());
    words.addEventHandler(KeyEvent.KEY_PRESSED, this::fromWords);
    results.setId("newvisit-schools");
    results.setAccessibleText(Strings.of("newvisit.school.results"));
    results.setCellFactory(_ -> new Cell());
    words.fontProperty().subscribe(_ -> fit());
    results.getStyleClass().add("school-results");
    results.addEventHandler(KeyEvent.KEY_PRESSED, this::fromResults);
    results.setOnMouseClicked(_ -> choose());
    model.search().found().subscribe(this::show);
    model.school().subscribe(this::showChosen);
  }

  void show(Optional<Problem> problem) {
    search.show(problem);
  }

  private void ask() {
    if (words.getText().isBlank()) {
      model.search().clear();
    } else {
      model.search().ask(words.getText(), false);
    }
  }

  private void fromWords(KeyEvent key) {
    boolean some = !results.getItems().isEmpty();
    if (key.getCode() == KeyCode.DOWN && some) {
      results.requestFocus();
      results.getSelectionModel().selectFirst();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && some) {
      model.choose(results.getItems().getFirst());
      key.consume();
    }
  }

  private void fromResults(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      choose();
      key.consume();
    }
  }

  private void choose() {
    Optional.ofNullable(results.getSelectionModel().getSelectedItem()).ifPresent(model::choose);
  }

  private void show(Found found) {
    results.getItems().setAll(found.schools());
    fit();
    Shown.when(!found.schools().isEmpty(), results);
  }

  private void fit() {
    double row = Math.ceil(ROW * words.getFont().getSize());
    results.setFixedCellSize(row);
    results.setPrefHeight(row * results.getItems().size() + AROUND);
    results.setMinHeight(USE_PREF_SIZE);
  }

  private void showChosen(Optional<School> school) {
    if (school.isPresent()) {
      getChildren().setAll(label(), chosen(school.get()));
    } else {
      getChildren().setAll(search, results);
    }
  }

  private HBox chosen(School school) {
    Label name = new Label(school.name());
    name.setId("newvisit-chosen");
    name.getStyleClass().add("text-section");
    Label where =
        new Label(
            Strings.of(
                "newvisit.school.where", SchoolWords.urn(school.urn()), school.address().town()));
    where.getStyleClass().add("text-secondary");
    Button another = new Button(Strings.of("newvisit.school.another"));
    another.setId("newvisit-another");
    another.getStyleClass().add("link");
    another.setOnAction(
        _ -> {
          model.chooseAnother();
          words.clear();
          words.requestFocus();
        });
    HBox row = new HBox(Space.M, name, where, another);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }

  private static Label label() {
    Label label = new Label(Strings.of("newvisit.school.label"));
    label.getStyleClass().add("field-label");
    return label;
  }

  /// Name, town and URN in one line.
  private static final class Cell extends ListCell<School> {
    @Override
    protected void updateItem(School school, boolean empty) {
      super.updateItem(school, empty);
      setText(
          empty || school == null
              ? null
              : Strings.of(
                  "newvisit.school.result",
                  SchoolWords.name(school),
                  school.address().town(),
                  SchoolWords.urn(school.urn())));
    }
  }
}
