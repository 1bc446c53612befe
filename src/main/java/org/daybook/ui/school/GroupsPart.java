package org.daybook.ui.school;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.application.file.GroupsDiscussed.Discussed;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// When each group of pupils the framework asks about was last spoken of.
final class GroupsPart extends VBox {
  private final FactGrid facts = new FactGrid();

  GroupsPart() {
    super(Space.S);
    setId("school-groups");
    Label title = new Label(Strings.of("school.groups.title"));
    title.getStyleClass().add("text-section");
    getChildren().setAll(title, facts);
  }

  void show(Page page) {
    facts.clear();
    for (Discussed group : page.kept().groups()) {
      facts.add(
          group.group().name(),
          group.last().map(Strings::date).orElseGet(() -> Strings.of("school.groups.never")));
    }
    Shown.when(!page.kept().groups().isEmpty(), this);
  }
}
