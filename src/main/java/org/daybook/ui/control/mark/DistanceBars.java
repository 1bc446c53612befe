package org.daybook.ui.control.mark;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.daybook.application.words.Strings;

/// A small chart of how far each category is from the placements; the shortest bar is closest.
public final class DistanceBars extends GridPane {

  /// One category.
  ///
  /// @param share of the longest bar, 0 to 1
  /// @param closest whether it is the one proposed
  public record Bar(String name, int distance, double share, boolean closest) {}

  public DistanceBars() {
    getStyleClass().add("distance-bars");
    setAccessibleRole(AccessibleRole.TEXT);
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    ColumnConstraints figure = new ColumnConstraints();
    figure.setHalignment(HPos.RIGHT);
    figure.setMinWidth(USE_PREF_SIZE);
    getColumnConstraints().setAll(name, bar, figure);
  }

  /// Replaces the chart.
  public void show(List<Bar> bars) {
    getChildren().clear();
    for (Bar bar : bars) {
      Label name = new Label(bar.name());
      Label figure = new Label(Integer.toString(bar.distance()));
      if (bar.closest()) {
        name.getStyleClass().add("text-strong");
        figure.getStyleClass().add("text-strong");
      }
      addRow(getRowCount(), name, track(bar), figure);
    }
    setAccessibleText(spoken(bars));
  }

  private static StackPane track(Bar bar) {
    Region ink = new Region();
    ink.getStyleClass().add("distance-bar");
    if (bar.closest()) {
      ink.getStyleClass().add("closest");
    }
    StackPane track = new StackPane(ink);
    track.setAlignment(Pos.CENTER_LEFT);
    track.setMinWidth(0);
    // A distance of nothing still leaves a stroke to see.
    ink.maxWidthProperty().bind(track.widthProperty().multiply(Math.max(bar.share(), 0.02)));
    return track;
  }

  private static String spoken(List<Bar> bars) {
    return bars.stream()
        .map(
            bar ->
                Strings.of(
                    bar.closest() ? "control.distances.closest" : "control.distances.bar",
                    bar.name(),
                    bar.distance()))
        .collect(Collectors.joining(", "));
  }
}
