package org.daybook.ui.school.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.support.Space;

/// What the marks of the charts mean.
public final class ChartKey extends HBox {
  public ChartKey() {
    super(Space.L);
    getStyleClass().add("category-chart-key");
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .setAll(
            entry(true, Strings.of("listing.category.agreed")),
            entry(false, Strings.of("listing.category.proposed")));
  }

  private static Label entry(boolean agreed, String words) {
    Label label = new Label(words, Marks.mark(agreed));
    label.getStyleClass().add("text-secondary");
    return label;
  }
}
