package org.daybook.ui.notes;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.LineField;
import org.daybook.ui.notes.NotesViewModel.Activity;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// What was done on the day: boxes to tick, and a line to add what nobody thought of.
final class Activities extends VBox {
  private final NotesViewModel model;
  private final FlowPane boxes = new FlowPane(Space.L, Space.S);
  private List<String> shown = List.of();

  Activities(NotesViewModel model) {
    super(Space.S);
    this.model = model;
    setId("notes-activities");
    Label title = new Label(Strings.of("notes.activities"));
    title.getStyleClass().add("field-label");
    TextField other = new LineField();
    other.setId("notes-activity-add");
    other.setPromptText(Strings.of("notes.activities.add"));
    other.setAccessibleText(Strings.of("notes.activities.add"));
    title.setLabelFor(other);
    other.textProperty().bindBidirectional(model.nextActivity().text());
    other.setOnAction(_ -> model.enterActivity());
    Shown.left(other, model::enterActivity);
    getChildren().setAll(title, boxes, other);
    model.activities().subscribe(this::show);
  }

  /// Keeps the boxes where they are while only their ticks change, and so the focus too.
  private void show(List<Activity> all) {
    List<String> wanted = all.stream().map(Activity::text).toList();
    if (!wanted.equals(shown)) {
      shown = wanted;
      boxes.getChildren().setAll(wanted.stream().map(this::box).toList());
      Shown.when(!wanted.isEmpty(), boxes);
    }
    for (int i = 0; i < all.size(); i++) {
      ((CheckBox) boxes.getChildren().get(i)).setSelected(all.get(i).done());
    }
  }

  private CheckBox box(String activity) {
    CheckBox box = new CheckBox(activity);
    box.setId("activity-" + shown.indexOf(activity));
    box.setOnAction(_ -> model.tick(activity, box.isSelected()));
    return box;
  }
}
