package org.daybook.ui.assurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Rating;
import org.daybook.ui.control.mark.RatingMark;
import org.daybook.ui.support.Space;

/// The ratings one can give, each with what it looks like in this row.
final class RatingChoices extends VBox {
  private final GridViewModel model;
  private final Runnable asked;
  private final Map<Rating, ToggleButton> buttons = new LinkedHashMap<>();
  private final Map<Rating, VBox> descriptors = new LinkedHashMap<>();

  /// @param asked called when a rating needs a reason first
  RatingChoices(GridViewModel model, Runnable asked) {
    super(Space.S);
    this.model = model;
    this.asked = asked;
    setAccessibleText(Strings.of("assurance.choices.label"));
    int number = 0;
    for (Rating rating : model.reading().ratings()) {
      ToggleButton button = button(rating, ++number);
      VBox looks = new VBox();
      buttons.put(rating, button);
      descriptors.put(rating, looks);
      getChildren().add(new VBox(button, looks));
    }
  }

  /// Says what the ratings look like in a row.
  void turnTo(Row row) {
    descriptors.forEach(
        (rating, looks) ->
            looks
                .getChildren()
                .setAll(
                    row.descriptors().getOrDefault(rating.id(), List.of()).stream()
                        .map(RatingChoices::descriptor)
                        .toList()));
  }

  /// Marks the rating of a cell, or the one that waits for its reason.
  void show(CellReading cell) {
    Optional<Rating> chosen = model.asking().get().or(cell::rated);
    buttons.forEach((rating, button) -> button.setSelected(chosen.equals(Optional.of(rating))));
  }

  private ToggleButton button(Rating rating, int number) {
    RatingMark mark = new RatingMark();
    mark.show(rating, rating.name());
    mark.wrap();
    mark.setMouseTransparent(true);
    ToggleButton button = new ToggleButton("", mark);
    button.setId("rate-" + rating.id());
    button.getStyleClass().add("assurance-choice");
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(Strings.of("assurance.choice.spoken", rating.name(), number));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> choose(rating));
    return button;
  }

  private void choose(Rating rating) {
    model.rate(rating);
    show(model.cell(model.selected().get()));
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
