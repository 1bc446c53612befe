package org.daybook.ui.visits;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.filter.SavedFilter;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Asks for the name of a filter, a new or another one. Enter keeps it, Escape leaves it.
final class FilterNaming extends HBox {
  private final VisitsViewModel asking;
  private final TextField name = new LineField();
  private final Field field = new Field("visits-saved-name", Strings.of("visits.saved.name"), name);
  private final Button save = new Button(Strings.of("visits.saved.save"));
  private final Node after;
  private Naming naming = (_, _, _) -> {};

  /// @param after gets the focus when it is done
  FilterNaming(VisitsViewModel model, Node after) {
    super(Space.S);
    this.after = after;
    this.asking = model;
    setId("visits-saved-naming");
    setAlignment(Pos.TOP_LEFT);
    save.setId("visits-saved-save");
    save.setOnAction(_ -> save());
    name.setOnAction(_ -> save());
    name.setPrefColumnCount(24);
    Button cancel = new Button(Strings.of("visits.saved.cancel"));
    cancel.setId("visits-saved-cancel");
    cancel.setOnAction(_ -> end());
    HBox buttons = new HBox(Space.S, save, cancel);
    buttons.getStyleClass().add("row-end");
    getChildren().setAll(field, buttons);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            end();
            key.consume();
          }
        });
    Shown.when(false, this);
  }

  /// Asks for the name of the present filter.
  void keep() {
    begin("", asking::keep);
  }

  /// Asks for another name of a kept filter.
  void rename(SavedFilter which) {
    begin(which.name(), (words, done, refused) -> asking.rename(which, words, done, refused));
  }

  private void begin(String words, Naming wanted) {
    naming = wanted;
    field.accept();
    name.setText(words);
    name.selectAll();
    Shown.when(true, this);
    name.requestFocus();
  }

  private void save() {
    naming.name(name.getText(), this::end, field::refuse);
  }

  private void end() {
    Shown.when(false, this);
    after.requestFocus();
  }

  /// Gives a filter its name.
  private interface Naming {
    void name(String name, Runnable done, Consumer<Problem> refused);
  }
}
