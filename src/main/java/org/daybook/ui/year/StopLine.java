package org.daybook.ui.year;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.Stop;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.ui.support.Space;

/// The half-terms and terms of a year as steps on a line; one of them is looked at.
///
/// Keys: left and right go along the line.
final class StopLine extends FlowPane {
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final StopsViewModel model;
  private final List<ToggleButton> steps = new ArrayList<>();
  private final List<Label> states = new ArrayList<>();

  StopLine(StopsViewModel model) {
    super(Space.S, Space.S);
    this.model = model;
    setId("year-line");
    getStyleClass().add("year-line");
    setAccessibleText(Strings.of("year.line.label"));
    for (Stop stop : model.stops()) {
      steps.add(step(stop, steps.size()));
    }
    getChildren().setAll(steps);
    model.standing().subscribe(_ -> show());
    model.selected().subscribe(_ -> mark());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private ToggleButton step(Stop stop, int place) {
    Label name = new Label(stop.span().name());
    name.getStyleClass().add("text-strong");
    Label state = new Label();
    state.getStyleClass().add("year-step-state");
    states.add(state);
    VBox words = new VBox(name, state);
    words.setMouseTransparent(true);
    ToggleButton button = new ToggleButton("", words);
    button.setId("year-step-" + stop.span().name().replace(' ', '-'));
    button.getStyleClass().add("year-step");
    button.getStyleClass().add(stop instanceof OfHalfTerm ? "half-term" : "term");
    if (model.isNow(stop)) {
      button.getStyleClass().add("now");
    }
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setOnAction(
        _ -> {
          model.select(place);
          mark();
        });
    return button;
  }

  private void show() {
    List<Stop> stops = model.stops();
    for (int place = 0; place < steps.size(); place++) {
      Stop stop = stops.get(place);
      String state = YearWords.state(stop, model.isToCome(stop));
      states.get(place).setText(state);
      states.get(place).pseudoClassStateChanged(MISSING, stop.lacking() > 0);
      steps
          .get(place)
          .setAccessibleText(
              Strings.of(
                  model.isNow(stop) ? "year.step.spoken-now" : "year.step.spoken",
                  stop.span().name(),
                  state));
    }
  }

  private void mark() {
    for (int place = 0; place < steps.size(); place++) {
      steps.get(place).setSelected(place == model.selected().get());
    }
  }

  private void pressed(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (by != 0) {
      model.select(model.selected().get() + by);
      steps.get(model.selected().get()).requestFocus();
      key.consume();
    }
  }
}
