package org.daybook.ui.agreement;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.daybook.domain.visit.Person;
import org.daybook.ui.support.Space;

/// A box to tick for everybody who was present: nobody is ticked until somebody ticks them.
final class PeopleWhoAgree extends VBox {
  private final AgreementViewModel model;
  private List<Person> shown = List.of();

  PeopleWhoAgree(AgreementViewModel model) {
    super(Space.S);
    this.model = model;
  }

  void show() {
    List<Person> people = model.people();
    if (!people.equals(shown)) {
      shown = people;
      getChildren().setAll(people.stream().map(this::box).toList());
    }
    for (int i = 0; i < shown.size(); i++) {
      ((CheckBox) getChildren().get(i)).setSelected(model.agrees(shown.get(i)));
    }
  }

  private CheckBox box(Person person) {
    CheckBox box = new CheckBox(person.toString());
    box.setId("agreement-by-" + (shown.indexOf(person) + 1));
    box.setWrapText(true);
    box.setOnAction(_ -> model.tick(person, box.isSelected()));
    return box;
  }
}
