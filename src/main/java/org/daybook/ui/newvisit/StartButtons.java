package org.daybook.ui.newvisit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// What can be done with the form of a new visit, beneath it and always in sight. The first is to
/// start the visit; for a day still to come, to plan it.
final class StartButtons extends FlowPane {
  private static final String PRIMARY = "primary";

  private final Button start = new Button(Strings.of("newvisit.start.verb"));
  private final Button plan = new Button(Strings.of("newvisit.plan.verb"));

  /// @param back goes back to where one came from
  StartButtons(NewVisitViewModel model, Runnable back) {
    super(Space.S, Space.S);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("form-foot");
    start.setId("newvisit-start");
    start.setOnAction(_ -> model.start());
    start.disableProperty().bind(model.saving());
    plan.setId("newvisit-plan");
    plan.setOnAction(_ -> model.plan());
    plan.disableProperty().bind(model.saving());
    Button later = new Button(Strings.of("newvisit.later.verb"));
    later.setId("newvisit-later");
    later.setOnAction(_ -> back.run());
    Button clear = link("newvisit-clear", "newvisit.clear.verb", model::clear);
    Button again = link("newvisit-bring-back", "newvisit.clear.undo", model::bringBack);
    Label kept = new Label(Strings.of("newvisit.kept.sentence"));
    kept.setId("newvisit-kept");
    kept.getStyleClass().add("text-secondary");
    model.filled().subscribe(filled -> Shown.when(filled, clear, kept));
    model.cleared().subscribe(cleared -> Shown.when(cleared.isPresent(), again));
    getChildren().setAll(start, plan, later, clear, again, kept);
    model.toCome().subscribe(this::show);
  }

  private void show(boolean toCome) {
    Button first = toCome ? plan : start;
    Button second = toCome ? start : plan;
    second.getStyleClass().remove(PRIMARY);
    if (!first.getStyleClass().contains(PRIMARY)) {
      first.getStyleClass().add(PRIMARY);
    }
    if (getChildren().getFirst() != first) {
      getChildren().removeAll(List.of(first, second));
      getChildren().addAll(0, List.of(first, second));
    }
  }

  private static Button link(String id, String verb, Runnable action) {
    Button button = new Button(Strings.of(verb));
    button.setId(id);
    button.getStyleClass().add("link");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
