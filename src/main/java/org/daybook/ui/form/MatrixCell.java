package org.daybook.ui.form;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.Answers;
import org.daybook.domain.form.Question.Column;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Dates;

/// One cell of a matrix: shows its answer, and turns into a place to write when it is opened.
///
/// Keys: Enter, Space or a click open it, Escape closes it; in a cell of choices the digits choose
/// and Delete empties.
final class MatrixCell extends StackPane {
  private final FormViewModel model;
  private final Place place;
  private final Column column;
  private final Label answer = new Label();
  private String given = "";

  MatrixCell(FormViewModel model, Place place, Column column, boolean editable) {
    this.model = model;
    this.place = place;
    this.column = column;
    setId("cell-" + place.part() + "-" + place.row() + "-" + place.column());
    getStyleClass().add("matrix-cell");
    answer.setWrapText(true);
    answer.setMinHeight(USE_PREF_SIZE);
    answer.setMaxWidth(Double.MAX_VALUE);
    setAlignment(Pos.TOP_LEFT);
    getChildren().setAll(answer);
    if (editable) {
      setFocusTraversable(true);
      setAccessibleRole(AccessibleRole.BUTTON);
      getStyleClass().add("editable");
      setOnMousePressed(
          press -> {
            if (press.getButton() == MouseButton.PRIMARY && !editing()) {
              requestFocus();
              open();
              press.consume();
            }
          });
      addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    } else {
      setAccessibleRole(AccessibleRole.TEXT);
    }
  }

  Place place() {
    return place;
  }

  boolean isEmpty(Answers answers) {
    return answers.get(Answers.key(place.part(), place.row(), place.column())).isBlank();
  }

  void show(Answers answers) {
    given = answers.get(Answers.key(place.part(), place.row(), place.column()));
    answer.setText(words());
    setAccessibleText(
        Strings.of(
            "form.matrix.spoken",
            place.name(),
            given.isEmpty() ? Strings.of("form.matrix.empty") : answer.getText()));
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private String words() {
    if (given.isEmpty()) {
      return "";
    }
    if (column.date()) {
      return Dates.day(LocalDate.parse(given));
    }
    return column.choices().isEmpty() ? given : column.choices().get(Integer.parseInt(given) - 1);
  }

  private boolean editing() {
    return getChildren().getFirst() != answer;
  }

  private void pressed(KeyEvent key) {
    if (editing()) {
      if (key.getCode() == KeyCode.ESCAPE) {
        requestFocus();
        key.consume();
      }
      return;
    }
    int digit = key.getCode().isDigitKey() ? key.getCode().getChar().charAt(0) - '0' : 0;
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      open();
    } else if (key.getCode() == KeyCode.DELETE) {
      choose(0);
    } else if (digit >= 1 && digit <= column.choices().size()) {
      choose(digit);
    } else {
      return;
    }
    key.consume();
  }

  private void open() {
    if (column.date()) {
      writeDay();
    } else if (column.choices().isEmpty()) {
      write();
    } else {
      offer();
    }
  }

  private void offer() {
    ContextMenu menu = new ContextMenu();
    List<String> choices = column.choices();
    for (int n = 1; n <= choices.size(); n++) {
      int chosen = n;
      MenuItem item = new MenuItem(choices.get(n - 1));
      item.setOnAction(_ -> choose(chosen));
      menu.getItems().add(item);
    }
    MenuItem none = new MenuItem(Strings.of("form.matrix.none"));
    none.setOnAction(_ -> choose(0));
    menu.getItems().add(none);
    menu.show(this, Side.BOTTOM, 0, 0);
  }

  private void choose(int choice) {
    model.answer(key(), choice == 0 ? "" : Integer.toString(choice));
  }

  private void write() {
    Draft draft = model.draft(key());
    ProseArea area =
        new ProseArea(getId() + "-text", place.name(), draft.text(), draft::save)
            .bare()
            .growing(3, 14);
    edit(area);
    area.begin();
    closing(
        area,
        () -> {
          answer.setText(draft.text().get());
          draft.end();
        });
  }

  private void writeDay() {
    Draft draft = model.day(key());
    DateEditor field = new DateEditor(getId() + "-day", place.name(), draft);
    edit(field);
    field.begin();
    closing(field, draft::end);
  }

  private void edit(Node editor) {
    getStyleClass().add("editing");
    getChildren().setAll(editor);
    applyCss();
    layout();
  }

  /// Shows the answer again once the writer has left.
  private void closing(Node editor, Runnable last) {
    editor
        .focusWithinProperty()
        .addListener(
            (_, _, within) -> {
              if (!within && editing()) {
                getStyleClass().remove("editing");
                last.run();
                getChildren().setAll(answer);
              }
            });
  }

  private String key() {
    return Answers.key(place.part(), place.row(), place.column());
  }

  /// Where a cell stands.
  ///
  /// @param row counted from 1, as is the column
  /// @param name of row and column together
  record Place(String part, int row, int column, String name) {}
}
