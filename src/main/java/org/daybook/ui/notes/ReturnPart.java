package org.daybook.ui.notes;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.notes.PlannedNext.Planned;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// Where one says when the adviser comes back, and sees whether that visit is planned.
final class ReturnPart extends VBox {
  private final Button planning = new Button(Strings.of("notes.next.plan"));
  private final Label said = new Label();
  private final Button open = new Button(Strings.of("notes.next.open"));
  private final FlowPane planned = new FlowPane(Space.M, Space.S, said, open);

  /// @param plan plans the visit that is agreed
  ReturnPart(Return next, Runnable plan) {
    super(Space.M);
    Label heading = new Label(Strings.of("notes.next"));
    heading.getStyleClass().add("text-section");
    DateField date = DateField.optional(next.date().text()).refusing(next::tooEarly);
    date.getStyleClass().add("date-width");
    Field day = new Field("notes-next-date", Strings.of("notes.next.date"), date);
    day.setMaxWidth(USE_PREF_SIZE);
    date.refused().subscribe(day::show);
    planning.setId("notes-next-plan");
    planning.setOnAction(_ -> plan.run());
    planning.disableProperty().bind(next.date().text().isEmpty());
    said.setId("notes-next-planned");
    open.setId("notes-next-open");
    planned.setAlignment(Pos.CENTER_LEFT);
    Shown.when(false, planned);
    getChildren()
        .setAll(
            heading,
            day,
            new ProseArea(
                    "notes-next-about",
                    Strings.of("notes.next.about"),
                    next.about().text(),
                    next.about()::save)
                .hint(Strings.of("notes.next.about.hint"))
                .growing(1, 6),
            ReadOnly.reads(planning),
            ReadOnly.reads(planned));
  }

  /// Shows from now on whether a visit is planned; one that is planned as agreed is not planned
  /// again.
  void follow(PlannedNext next) {
    next.visit().subscribe(visit -> show(next, visit));
    next.problem()
        .subscribe(
            problem -> {
              if (problem.isPresent()) {
                said.setText(Strings.of(problem.get()));
                Shown.when(true, planned);
                Shown.when(false, open);
              }
            });
    Shown.in(this, next::refresh);
  }

  private void show(PlannedNext next, Optional<Planned> visit) {
    Shown.when(visit.isPresent(), planned, open);
    Shown.when(visit.filter(Planned::asAgreed).isEmpty(), planning);
    visit.ifPresent(
        found -> {
          said.setText(Strings.of("notes.next.planned", found.visit().occasion().date()));
          open.setOnAction(_ -> next.open(found));
        });
  }
}
