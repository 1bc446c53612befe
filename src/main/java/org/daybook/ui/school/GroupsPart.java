package org.daybook.ui.school;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.file.GroupsDiscussed.Discussed;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// When each group of pupils the framework asks about was last spoken of.
final class GroupsPart extends VBox {
  private final GridPane groups = new GridPane(Space.L, Space.S);

  GroupsPart() {
    super(Space.S);
    setId("school-groups");
    Label title = new Label(Strings.of("school.groups.title"));
    title.getStyleClass().add("text-section");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints when = new ColumnConstraints();
    when.setMinWidth(USE_PREF_SIZE);
    groups.getColumnConstraints().setAll(name, when);
    getChildren().setAll(title, groups);
  }

  void show(Page page) {
    groups.getChildren().clear();
    for (Discussed group : page.kept().groups()) {
      Label name = new Label(group.group().name());
      name.setWrapText(true);
      name.setMinHeight(USE_PREF_SIZE);
      Label when =
          new Label(
              group.last().map(Strings::date).orElseGet(() -> Strings.of("school.groups.never")));
      when.setId("school-groups-" + group.group().id());
      when.getStyleClass().add("text-secondary");
      when.setMinWidth(USE_PREF_SIZE);
      name.setLabelFor(when);
      groups.addRow(groups.getRowCount(), name, when);
    }
    Shown.when(!page.kept().groups().isEmpty(), this);
  }
}
