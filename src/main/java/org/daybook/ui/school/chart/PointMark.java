package org.daybook.ui.school.chart;

import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.daybook.application.words.Strings;
import org.daybook.domain.history.CategoryLine.Point;
import org.daybook.domain.history.CategoryStep.Issue;
import org.daybook.ui.control.mark.CategoryRamp;

/// The mark of a visit in the chart; pressing it, by mouse or by key, opens the visit.
final class PointMark extends Region {
  private final Runnable open;

  /// @param names of the categories, the strongest first
  PointMark(Point point, List<String> names, Runnable open) {
    this.open = open;
    Marks.style(this, point.agreed());
    if (names.size() > 1) {
      CategoryRamp.colour(this, point.rank(), names.size());
    }
    Issue issued = point.issued();
    setId("chart-visit-" + point.visit() + (issued == null ? "" : "-" + issued.version()));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    String opens = Strings.of("school.chart.open", words(point, names), point.visited());
    setAccessibleText(opens);
    Tooltip.install(this, new Tooltip(opens));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// What the mark says, such as "Autumn 1 2026/27 Established, agreed".
  static String words(Point point, List<String> names) {
    String words =
        Strings.of(
            point.agreed() ? "school.chart.agreed" : "school.chart.proposed",
            point.term(),
            point.year(),
            names.get(point.rank() - 1));
    Issue issued = point.issued();
    return issued == null
        ? words
        : words + ", " + Strings.of("history.issued", issued.version(), issued.on());
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY) {
      open.run();
      click.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      open.run();
      key.consume();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
