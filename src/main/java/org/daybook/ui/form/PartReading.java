package org.daybook.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.TableRow;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;
import org.daybook.domain.indicator.Measure;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.support.Dates;
import org.daybook.ui.support.Space;

/// One part of a locked form, to be read.
final class PartReading {
  private final FormViewModel model;
  private final Part part;
  private final Answers answers;

  private PartReading(FormViewModel model, Part part) {
    this.model = model;
    this.part = part;
    this.answers = model.answers();
  }

  static Node of(FormViewModel model, Part part) {
    PartReading reading = new PartReading(model, part);
    return switch (part.question()) {
      case Question.Line _, Question.Prose _ -> reading.words(reading.given());
      case Question.Day(boolean calendar) -> reading.day(calendar);
      case Question.Choice(var choices) ->
          reading.words(
              reading.given().isEmpty() ? "" : choices.get(Integer.parseInt(reading.given()) - 1));
      case Question.YesNo asked -> reading.yesNo(asked.questions());
      case Question.Checklist(var items) -> reading.checklist(items);
      case Question.Figures(var measures) -> reading.figures(measures);
      case Question.Matrix matrix -> new MatrixEditor(model, part, matrix, false);
      case Question.Table table -> reading.table(table);
    };
  }

  private String given() {
    return answers.get(part.id());
  }

  private Node words(String text) {
    boolean none = text.isBlank();
    Label label = new Label(none ? Strings.of("form.read.none") : text.strip());
    label.setId("read-" + part.id());
    label.getStyleClass().add(none ? "text-secondary" : "prose");
    label.setWrapText(true);
    return label;
  }

  private Node day(boolean calendar) {
    String given = given();
    Node day = words(given.isEmpty() ? "" : Dates.day(LocalDate.parse(given)));
    if (!calendar || given.isEmpty()) {
      return day;
    }
    HBox line = new HBox(Space.L, day, PartEditor.seenTo(model, part));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node yesNo(List<String> questions) {
    FactGrid grid = new FactGrid();
    for (int n = 1; n <= questions.size(); n++) {
      String answer = answers.get(Answers.key(part.id(), n));
      grid.add(
          questions.get(n - 1),
          Strings.of(
              switch (answer) {
                case Answers.YES -> "form.answer.yes";
                case Answers.NO -> "form.answer.no";
                default -> "form.read.none";
              }));
    }
    return grid;
  }

  private Node checklist(List<String> items) {
    VBox box = new VBox(Space.S);
    for (int n = 1; n <= items.size(); n++) {
      CheckBox tick = new CheckBox(items.get(n - 1));
      tick.setSelected(!answers.get(Answers.key(part.id(), n)).isEmpty());
      tick.setWrapText(true);
      tick.setMouseTransparent(true);
      tick.setFocusTraversable(false);
      box.getChildren().add(tick);
    }
    return box;
  }

  private Node figures(List<Measure> measures) {
    FactGrid grid = new FactGrid();
    for (Measure measure : measures) {
      String figure = answers.get(Answers.key(part.id(), measure.id()));
      grid.add(
          measure.name(),
          figure.isEmpty() || measure.unit() != Measure.Unit.PERCENT
              ? figure
              : Strings.of("form.read.percent", figure));
    }
    return grid.getChildren().isEmpty() ? words("") : grid;
  }

  private Node table(Question.Table table) {
    if (answers.rows(part.id()).isEmpty()) {
      return words("");
    }
    VBox box = new VBox(Space.M);
    int groups = table.groups().size();
    IntStream.rangeClosed(groups == 0 ? 0 : 1, groups)
        .filter(group -> !answers.rows(part.id(), group).isEmpty())
        .forEach(
            group -> {
              if (group > 0) {
                Label heading = new Label(table.groups().get(group - 1));
                heading.getStyleClass().add("text-strong");
                box.getChildren().add(heading);
              }
              box.getChildren().add(lines(table, answers.rows(part.id(), group)));
            });
    return box;
  }

  private static GridPane lines(Question.Table table, List<TableRow> rows) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-table");
    for (int n = 1; n <= table.columns().size(); n++) {
      Question.Column column = table.columns().get(n - 1);
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100.0 / table.columns().size());
      grid.getColumnConstraints().add(width);
      grid.add(cell(column.name(), "form-table-head"), n - 1, 0);
      for (int row = 0; row < rows.size(); row++) {
        grid.add(cell(written(column, rows.get(row).cell(n)), "form-table-cell"), n - 1, row + 1);
      }
    }
    return grid;
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private static String written(Question.Column column, String given) {
    if (given.isEmpty()) {
      return "";
    }
    if (column.date()) {
      return Dates.day(LocalDate.parse(given));
    }
    return column.choices().isEmpty() ? given : column.choices().get(Integer.parseInt(given) - 1);
  }
}
