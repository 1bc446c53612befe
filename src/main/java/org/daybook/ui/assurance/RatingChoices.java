package org.daybook.ui.assurance;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.grid.CellReading;
import org.daybook.domain.indicator.Rating;
import org.daybook.ui.control.RatingMark;
import org.daybook.ui.support.Space;

/// The ratings one can give, each with what it looks like in this row.
final class RatingChoices extends VBox {
  private final GridViewModel model;
  private final Runnable asked;

  /// @param asked called when a rating needs a reason first
  RatingChoices(GridViewModel model, Runnable asked) {
    super(Space.S);
    this.model = model;
    this.asked = asked;
    setAccessibleText(Strings.of("assurance.choices.label"));
  }

  /// Shows the choices for a cell.
  void show(CellReading cell) {
    List<Rating> ratings = model.reading().ratings();
    getChildren().clear();
    for (int i = 0; i < ratings.size(); i++) {
      getChildren().add(choice(cell, ratings.get(i), i + 1));
    }
  }

  private VBox choice(CellReading cell, Rating rating, int number) {
    RatingMark mark = new RatingMark();
    mark.show(rating, rating.name());
    mark.setMouseTransparent(true);
    ToggleButton button = new ToggleButton("", mark);
    button.setId("rate-" + rating.id());
    button.getStyleClass().add("assurance-choice");
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(Strings.of("assurance.choice.spoken", rating.name(), number));
    button.setMaxWidth(Double.MAX_VALUE);
    Optional<Rating> shown = model.asking().get().or(cell::rated);
    button.setSelected(shown.equals(Optional.of(rating)));
    button.setOnAction(_ -> choose(button, shown, rating));
    VBox choice = new VBox(button);
    for (String descriptor : cell.row().descriptors().getOrDefault(rating.id(), List.of())) {
      choice.getChildren().add(descriptor(descriptor));
    }
    return choice;
  }

  private void choose(ToggleButton button, Optional<Rating> shown, Rating rating) {
    button.setSelected(shown.equals(Optional.of(rating)));
    model.rate(rating);
    if (model.asking().get().isPresent()) {
      asked.run();
    }
  }

  private static Label descriptor(String text) {
    Label label = new Label(Strings.of("assurance.descriptor", text));
    label.setWrapText(true);
    label.getStyleClass().addAll("text-secondary", "assurance-descriptor");
    return label;
  }
}
