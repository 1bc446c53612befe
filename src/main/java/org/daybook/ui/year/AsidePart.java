package org.daybook.ui.year;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.Matter;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Says of something in the year that it does not apply here, and why; or has it apply again. The
/// form is behind a button, which stands elsewhere in the row.
///
/// Keys: Enter sets it aside, Escape leaves the form.
final class AsidePart extends VBox {
  private final StopsViewModel model;
  private final Matter matter;
  private final String name;
  private final TextField reason = new LineField();
  private final Field field;
  private final FontIcon icon = new FontIcon(Material2OutlinedAL.BLOCK);
  private final Button button = new Button("", icon);
  private boolean aside;

  /// @param id ends the ids of its parts
  /// @param name of what it is about
  AsidePart(StopsViewModel model, Matter matter, String id, String name) {
    super(Space.S);
    this.model = model;
    this.matter = matter;
    this.name = name;
    getStyleClass().add("year-why-not");
    field =
        new Field("year-aside-reason-" + id, Strings.of("year.aside.reason"), reason)
            .hint(Strings.of("year.aside.hint"));
    button.setId("year-aside-" + id);
    button.getStyleClass().addAll("quiet", "year-aside-verb");
    button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    button.setOnAction(_ -> pressed());
    Button go = new Button(Strings.of("year.aside.go"));
    go.setId("year-aside-go-" + id);
    go.setOnAction(_ -> go());
    Button stay = new Button(Strings.of("year.aside.stay"));
    stay.setId("year-aside-stay-" + id);
    stay.getStyleClass().add("quiet");
    stay.setOnAction(_ -> leave());
    reason.setOnAction(_ -> go());
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
          }
        });
    getChildren().setAll(field, new FlowPane(Space.S, Space.S, go, stay));
    Shown.when(false, this);
  }

  /// What opens the form, or takes back what was said.
  Button button() {
    return button;
  }

  /// Shows how it stands now.
  ///
  /// @param wanted whether it could be set aside
  void show(boolean setAside, boolean wanted) {
    aside = setAside;
    String verb = Strings.of(aside ? "year.aside.back" : "year.aside.verb");
    icon.setIconCode(aside ? Material2OutlinedMZ.REPLAY : Material2OutlinedAL.BLOCK);
    button.setTooltip(new Tooltip(verb));
    button.setAccessibleText(Strings.of("year.door.spoken", verb, name));
    Shown.when(aside || wanted, button);
    if (aside || !wanted) {
      Shown.when(false, this);
    }
  }

  private void pressed() {
    if (aside) {
      model.takeBack(matter);
      return;
    }
    reason.clear();
    field.accept();
    Shown.when(true, this);
    reason.requestFocus();
  }

  private void go() {
    if (reason.getText().isBlank()) {
      field.refuse(Problem.of("year.aside.needed"));
      reason.requestFocus();
      return;
    }
    model.setAside(matter, reason.getText());
    leave();
  }

  private void leave() {
    Shown.when(false, this);
    button.requestFocus();
  }
}
