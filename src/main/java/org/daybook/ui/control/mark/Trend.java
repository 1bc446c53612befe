package org.daybook.ui.control.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.daybook.application.words.Strings;

/// Where something stood at the last few visits: a bar each, the taller the stronger, the latest on
/// the right. Screen readers hear the days and the names.
public final class Trend extends HBox {
  private static final int MOST = 6;
  private static final double EM = 1.1;

  public Trend() {
    getStyleClass().add("trend");
    setAccessibleRole(AccessibleRole.TEXT);
    setAlignment(Pos.BOTTOM_LEFT);
    setMinWidth(USE_PREF_SIZE);
  }

  /// Shows the last of these steps, the oldest first.
  ///
  /// @param categories how many there are, at least 2
  public void show(List<Step> steps, int categories) {
    List<Step> last = steps.subList(Math.max(0, steps.size() - MOST), steps.size());
    getChildren().setAll(last.stream().map(step -> bar(step, categories)).toList());
    setAccessibleText(
        last.stream()
            .map(step -> Strings.of("control.trend.step", step.day(), step.name()))
            .collect(Collectors.joining(", ")));
  }

  private static StackPane bar(Step step, int categories) {
    Region ink = new Region();
    ink.getStyleClass().addAll("category-swatch", "trend-bar");
    CategoryRamp.colour(ink, step.rank(), categories);
    double height = EM * (categories - step.rank() + 1) / categories;
    ink.setStyle("-fx-min-height:%1$sem;-fx-max-height:%1$sem".formatted(height));
    StackPane bar = new StackPane(ink);
    bar.setAlignment(Pos.BOTTOM_CENTER);
    return bar;
  }

  /// Where it stood at one visit.
  ///
  /// @param rank 1 is the strongest
  public record Step(LocalDate day, String name, int rank) {}
}
