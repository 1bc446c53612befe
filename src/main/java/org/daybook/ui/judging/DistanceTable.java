package org.daybook.ui.judging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Category;
import org.daybook.ui.control.mark.DistanceBars;
import org.daybook.ui.judging.model.CategorySummary.Distance;

/// How far every category is from the placements, and how many aspects lie in each.
final class DistanceTable extends VBox {
  private final DistanceBars bars = new DistanceBars();
  private final Label counts = new Label();

  DistanceTable() {
    getStyleClass().add("distances");
    bars.setId("distances");
    counts.setId("counts");
    counts.getStyleClass().add("text-secondary");
    counts.setWrapText(true);
    counts.setMinHeight(USE_PREF_SIZE);
    Label title = new Label(Strings.of("judging.panel.distances"));
    title.getStyleClass().add("text-strong");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(title, bars, counts);
  }

  void show(List<Distance> distances, Optional<Category> proposed) {
    bars.show(
        distances.stream()
            .map(
                d ->
                    new DistanceBars.Bar(
                        d.category().shortName(),
                        d.distance(),
                        d.share(),
                        proposed.filter(d.category()::equals).isPresent()))
            .toList());
    counts.setText(
        Strings.of(
            "judging.panel.placed",
            distances.stream()
                .map(d -> Strings.of("judging.panel.count", d.category().shortName(), d.placed()))
                .collect(Collectors.joining(", "))));
  }
}
