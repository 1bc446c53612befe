package org.daybook.ui.newvisit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Person;
import org.daybook.ui.control.EqualColumns;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Who will be there: a name and a role a row.
final class PresentRows extends VBox {
  private final VBox rows = new VBox(Space.S);
  private final Runnable changed;
  private int made;

  /// @param changed hears when somebody is added, rewritten or taken away
  PresentRows(Runnable changed) {
    super(Space.S);
    this.changed = changed;
    setId("newvisit-present");
    Label title = new Label(Strings.of("newvisit.present.label"));
    title.getStyleClass().add("field-label");
    Button add = new Button(Strings.of("newvisit.present.add"));
    add.setId("newvisit-present-add");
    add.setOnAction(_ -> add().name().requestFocus());
    getChildren().setAll(title, rows, add);
    add();
  }

  /// Everyone of whom something is filled in.
  List<Person> people() {
    return rows.getChildren().stream()
        .map(Row.class::cast)
        .map(Row::person)
        .filter(person -> !person.name().isEmpty() || !person.role().isEmpty())
        .toList();
  }

  /// Shows these people, or one empty row.
  void show(List<Person> people) {
    rows.getChildren().clear();
    made = 0;
    people.forEach(person -> add().show(person));
    if (people.isEmpty()) {
      add();
    }
  }

  /// Shows what is wrong at the rows that have a role and no name.
  void show(Optional<Problem> problem) {
    rows.getChildren().stream().map(Row.class::cast).forEach(row -> row.show(problem));
  }

  private Row add() {
    made++;
    Row row = new Row("newvisit-person-" + made, this::remove);
    row.name().textProperty().addListener(_ -> changed.run());
    row.role().textProperty().addListener(_ -> changed.run());
    rows.getChildren().add(row);
    return row;
  }

  private void remove(Node row) {
    rows.getChildren().remove(row);
    changed.run();
  }

  /// One person.
  private static final class Row extends HBox {
    private final TextField name = new LineField();
    private final TextField role = new LineField();
    private final Field named;

    Row(String id, Consumer<Node> remove) {
      super(Space.S);
      named = new Field(id + "-name", Strings.of("newvisit.person.name"), name);
      Field acting = new Field(id + "-role", Strings.of("newvisit.person.role"), role);
      EqualColumns fields = new EqualColumns();
      fields.setHgap(Space.S);
      fields.add(named);
      fields.add(acting);
      setHgrow(fields, Priority.ALWAYS);
      role.setPromptText(Strings.of("newvisit.person.role.prompt"));
      Button away = new Button(null, new FontIcon(Material2OutlinedAL.CLOSE));
      away.setId(id + "-remove");
      away.getStyleClass().addAll("quiet", "row-remove");
      away.setAccessibleText(Strings.of("newvisit.person.remove"));
      away.setOnAction(_ -> remove.accept(this));
      named.getStyleClass().add("field-in-row");
      acting.getStyleClass().add("field-in-row");
      VBox end = new VBox(away);
      end.getStyleClass().add("row-end");
      getChildren().setAll(fields, end);
    }

    TextField name() {
      return name;
    }

    TextField role() {
      return role;
    }

    void show(Optional<Problem> problem) {
      boolean nameless = name.getText().isBlank() && !role.getText().isBlank();
      named.show(problem.filter(_ -> nameless));
    }

    void show(Person person) {
      name.setText(person.name());
      role.setText(person.role());
    }

    Person person() {
      return new Person(name.getText().strip(), role.getText().strip());
    }
  }
}
