package org.daybook.ui.year;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.EntryReading;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.KeptForm;
import org.daybook.domain.booklet.Recorded;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;

/// The buttons that lead from the year to its visits and forms, or start those that are missing.
final class Doors {
  private final YearViewModel model;

  Doors(YearViewModel model) {
    this.model = model;
  }

  /// @param name what screen readers call what it leads to
  Button form(String id, FormSlot slot, String name) {
    boolean there = slot.kept().isPresent();
    Button button = button(id, there ? "year.open.verb" : "year.start.verb", name);
    button.setOnAction(
        _ ->
            slot.kept()
                .map(KeptForm::filled)
                .ifPresentOrElse(
                    filled -> model.ways().openForm().accept(filled.id()),
                    () -> model.start(slot.form(), slot.period())));
    return there ? ReadOnly.reads(button) : begins(button);
  }

  /// @param name what screen readers call what it leads to
  Button grid(String id, String name) {
    Button button = button(id, "year.open.verb", name);
    button.setOnAction(_ -> model.ways().openGrids().run());
    return ReadOnly.reads(button);
  }

  /// @param name what screen readers call what it leads to
  Button visit(String id, Recorded visit, String name) {
    Button button = button(id, "year.open.verb", name);
    button.setOnAction(_ -> model.ways().openVisit().accept(visit.visit().id()));
    return ReadOnly.reads(button);
  }

  Button plan(String id, EntryReading entry) {
    Button button = button(id, "year.plan.verb", entry.typeName());
    button.setOnAction(_ -> model.plan(entry.entry()));
    return begins(button);
  }

  /// Nothing is begun in a year that is only there to read.
  private Button begins(Button button) {
    Shown.when(!model.subject().past(), button);
    return button;
  }

  private static Button button(String id, String verb, String name) {
    Button button = new Button(Strings.of(verb));
    button.setId(id);
    button.getStyleClass().add("year-door");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Strings.of("year.door.spoken", button.getText(), name));
    return button;
  }
}
