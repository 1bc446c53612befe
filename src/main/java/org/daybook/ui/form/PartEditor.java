package org.daybook.ui.form;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.Answers;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Space;

/// The place to answer one part of a form, by what is asked there.
final class PartEditor {
  private final FormViewModel model;
  private final Part part;

  private PartEditor(FormViewModel model, Part part) {
    this.model = model;
    this.part = part;
  }

  static Node of(FormViewModel model, Part part) {
    PartEditor editor = new PartEditor(model, part);
    return switch (part.question()) {
      case Question.Line _ -> editor.line();
      case Question.Prose _ -> editor.prose();
      case Question.Day(boolean calendar) -> editor.day(calendar);
      case Question.Choice(var choices) -> editor.choice(choices);
      case Question.YesNo asked -> new YesNoEditor(model, part, asked);
      case Question.Checklist(var items) -> editor.checklist(items);
      case Question.Figures(var measures) -> new FiguresEditor(model, part, measures);
      case Question.Matrix matrix -> new MatrixEditor(model, part, matrix, true);
      case Question.Table table -> new TableEditor(model, part, table);
    };
  }

  /// The box to tick once a date of the calendar has been seen to; also in a locked form.
  static CheckBox seenTo(FormViewModel model, Part part) {
    CheckBox seen = new CheckBox(Strings.of("form.date.seen"));
    seen.setId("seen-" + part.id());
    seen.setMinWidth(Region.USE_PREF_SIZE);
    seen.setOnAction(_ -> model.seenTo(part.id(), seen.isSelected()));
    model
        .standing()
        .subscribe(
            now -> {
              Answers answers = now.filled().answers();
              seen.setVisible(!answers.get(part.id()).isEmpty());
              seen.setSelected(now.filled().dates().seen(part.id(), answers));
            });
    return seen;
  }

  private Node line() {
    Draft draft = model.draft(part.id());
    TextField field = new LineField();
    field.setId("answer-" + part.id());
    field.setAccessibleText(part.title());
    field.setAccessibleHelp(part.hint());
    field.getStyleClass().add("form-line");
    field.textProperty().bindBidirectional(draft.text());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                draft.save();
              }
            });
    return field;
  }

  private Node prose() {
    Draft draft = model.draft(part.id());
    ProseArea area =
        new ProseArea("answer-" + part.id(), part.title(), draft.text(), draft::save)
            .bare()
            .growing(3, 30);
    area.getStyleClass().add("form-prose");
    return area;
  }

  private Node day(boolean calendar) {
    DateEditor field = new DateEditor("answer-" + part.id(), part.title(), model.day(part.id()));
    if (!calendar) {
      return field;
    }
    HBox line = new HBox(Space.L, field, seenTo(model, part));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node choice(List<String> choices) {
    ToggleGroup group = new ToggleGroup();
    VBox box = new VBox(Space.S);
    List<RadioButton> buttons =
        IntStream.rangeClosed(1, choices.size()).mapToObj(n -> radio(choices, n, group)).toList();
    Button clear = new Button(Strings.of("form.choice.clear"));
    clear.setId("clear-" + part.id());
    clear.getStyleClass().add("quiet");
    clear.setOnAction(_ -> model.answer(part.id(), ""));
    box.getChildren().setAll(buttons);
    box.getChildren().add(clear);
    model
        .standing()
        .subscribe(
            _ -> {
              String given = model.answers().get(part.id());
              for (int n = 1; n <= buttons.size(); n++) {
                buttons.get(n - 1).setSelected(given.equals(Integer.toString(n)));
              }
              clear.setVisible(!given.isEmpty());
              clear.setManaged(!given.isEmpty());
            });
    return box;
  }

  private RadioButton radio(List<String> choices, int n, ToggleGroup group) {
    RadioButton button = new RadioButton(choices.get(n - 1));
    button.setId("answer-" + part.id() + "-" + n);
    button.setToggleGroup(group);
    button.setWrapText(true);
    button.setOnAction(_ -> model.answer(part.id(), Integer.toString(n)));
    return button;
  }

  private Node checklist(List<String> items) {
    VBox box = new VBox(Space.S);
    for (int n = 1; n <= items.size(); n++) {
      String key = Answers.key(part.id(), n);
      CheckBox tick = new CheckBox(items.get(n - 1));
      tick.setId("answer-" + part.id() + "-" + n);
      tick.setWrapText(true);
      tick.setOnAction(_ -> model.answer(key, tick.isSelected() ? Answers.YES : ""));
      model.standing().subscribe(_ -> tick.setSelected(!model.answers().get(key).isEmpty()));
      box.getChildren().add(tick);
    }
    return box;
  }
}
