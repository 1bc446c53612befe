package org.daybook.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.application.words.Strings;
import org.daybook.domain.file.RouteHistory.Done;
import org.daybook.domain.file.StepStanding;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The steps of a route: what, when it was last done, and when it is due.
final class StepTable extends GridPane {
  private final Consumer<UUID> takeBack;

  /// @param takeBack takes back what somebody said was done
  StepTable(Consumer<UUID> takeBack) {
    this.takeBack = takeBack;
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

  private Node last(StepStanding step) {
    if (step.step().visit() == null) {
      return quiet("");
    }
    Label last =
        quiet(
            step.last().map(Strings::date).orElseGet(() -> Strings.of("school.route.step-never")));
    return step.byHand().<Node>map(done -> said(last, step, done)).orElse(last);
  }

  /// A day that somebody gave, with whoever did it, and the way to take it back.
  private HBox said(Label last, StepStanding step, Done done) {
    last.setText(
        done.by().isEmpty()
            ? Strings.of("school.route.step-said", done.on())
            : Strings.of("school.route.step-said-by", done.on(), done.by()));
    Button remove = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
    remove.setId("step-remove-" + done.visit());
    remove.getStyleClass().addAll("quiet", "small");
    remove.setAccessibleText(
        Strings.of("school.route.step-take-back", step.words(), last.getText()));
    remove.setOnAction(_ -> takeBack.accept(done.id()));
    HBox box = new HBox(last, remove);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Label next(StepStanding step, LocalDate today) {
    if (step.planned().isPresent()) {
      return quiet(Strings.of("school.route.step-planned", step.planned().get()));
    }
    if (step.due().isEmpty()) {
      return quiet("");
    }
    String by =
        Strings.of(
            step.late(today) ? "school.route.step-late" : "school.route.step-due",
            step.due().get());
    Label due = quiet(step.first() ? Strings.of("school.route.step-first", by) : by);
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
