package org.daybook.ui.year;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.Evaluations;
import org.daybook.domain.booklet.Evaluations.Cell;
import org.daybook.domain.booklet.Recorded;
import org.daybook.ui.support.Space;

/// The evaluations of the school, term beside term, and what visits agreed that feeds them.
final class EvaluationsPart extends VBox {

  /// @param agreed what the visits of this term agreed
  EvaluationsPart(Evaluations evaluations, List<Recorded.Said> agreed) {
    super(Space.S);
    setId("year-evaluations");
    Label title = new Label(evaluations.form());
    title.getStyleClass().add("text-section");
    title.setWrapText(true);
    getChildren().add(title);
    if (evaluations.isEmpty()) {
      getChildren().add(quiet(Strings.of("year.evaluations.none", evaluations.form())));
    } else {
      getChildren().add(table(evaluations));
    }
    for (Recorded.Said said : agreed) {
      Label words = new Label(said.text());
      words.setWrapText(true);
      words.setMinHeight(USE_PREF_SIZE);
      getChildren().add(new VBox(quiet(Strings.of("year.evaluations.agreed")), words));
    }
  }

  private static GridPane table(Evaluations evaluations) {
    GridPane table = new GridPane(Space.L, Space.S);
    table.getStyleClass().add("year-evaluations");
    int columns = evaluations.terms().size() + 1;
    for (int n = 0; n < columns; n++) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(100.0 / columns);
      share.setHgrow(Priority.ALWAYS);
      table.getColumnConstraints().add(share);
    }
    for (int n = 0; n < evaluations.terms().size(); n++) {
      table.add(quiet(evaluations.terms().get(n)), n + 1, 0);
    }
    for (Evaluations.Row row : evaluations.rows()) {
      int line = table.getRowCount();
      table.add(cell(row.element()), 0, line);
      for (int n = 0; n < row.cells().size(); n++) {
        String words = words(row.cells().get(n));
        Label cell = words.isEmpty() ? quiet("–") : cell(words);
        cell.setAccessibleText(
            Strings.of(
                "year.evaluations.spoken", row.element(), evaluations.terms().get(n), words));
        table.add(cell, n + 1, line);
      }
    }
    return table;
  }

  private static String words(Cell cell) {
    LocalDate draft = cell.draft();
    return draft == null ? cell.words() : Strings.of("year.evaluations.draft", cell.words(), draft);
  }

  private static Label cell(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("text-secondary");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
