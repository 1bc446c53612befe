package org.daybook.ui.school;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.daybook.application.Strings;
import org.daybook.domain.file.RouteStanding.StepStanding;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The steps of a route: what, when it was last done, and when it is due.
final class StepTable extends GridPane {
  StepTable() {
    setId("route-steps");
    getStyleClass().add("route-steps");
    setHgap(Space.L);
    setVgap(Space.S);
    ColumnConstraints what = new ColumnConstraints();
    what.setHgrow(Priority.ALWAYS);
    ColumnConstraints date = new ColumnConstraints();
    date.setMinWidth(USE_PREF_SIZE);
    getColumnConstraints().setAll(what, date, date);
  }

  void show(List<StepStanding> steps, LocalDate today) {
    getChildren().clear();
    if (!steps.isEmpty()) {
      addRow(
          0,
          head("school.route.step"),
          head("school.route.step-last"),
          head("school.route.step-next"));
    }
    for (StepStanding step : steps) {
      Label what = new Label(step.step().text());
      what.setWrapText(true);
      what.setMinHeight(USE_PREF_SIZE);
      addRow(getRowCount(), what, last(step), next(step, today));
    }
    Shown.when(!steps.isEmpty(), this);
  }

  private static Label last(StepStanding step) {
    if (step.step().visit() == null) {
      return quiet("");
    }
    return quiet(
        step.last().map(Strings::date).orElseGet(() -> Strings.of("school.route.step-never")));
  }

  private static Label next(StepStanding step, LocalDate today) {
    if (step.planned().isPresent()) {
      return quiet(Strings.of("school.route.step-planned", step.planned().get()));
    }
    if (step.due().isEmpty()) {
      return quiet("");
    }
    Label due =
        quiet(
            Strings.of(
                step.late(today) ? "school.route.step-late" : "school.route.step-due",
                step.due().get()));
    if (step.late(today)) {
      due.getStyleClass().setAll("label", "text-strong");
    }
    return due;
  }

  private static Label head(String key) {
    return quiet(Strings.of(key));
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("text-secondary");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
