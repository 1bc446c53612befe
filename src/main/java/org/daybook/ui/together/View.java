package org.daybook.ui.together;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.support.Shown;

/// One of the two views of an aspect: whose, where, why, on what evidence.
final class View extends VBox {
  private final CategoryChip chip = new CategoryChip();
  private final Label why;

  /// @param id of the chip; the reasons are `id-why`
  /// @param whose the key of whose view it is
  View(String id, String whose) {
    getStyleClass().add("together-view");
    Label name = new Label(Strings.of(whose));
    name.getStyleClass().add("text-secondary");
    chip.setId(id);
    why = PageFrame.line(id + "-why", "text-body");
    getChildren().setAll(name, chip, why);
  }

  void show(Framework framework, Placement placement, String reasons, List<String> evidence) {
    if (placement instanceof Placement.In(String id)) {
      Category category = framework.category(id);
      chip.show(category.name(), category.rank(), framework.categories().size());
    } else {
      chip.showNone(placement(framework, placement));
    }
    why.setText(reasons);
    Shown.when(!reasons.isEmpty(), why);
    getChildren().removeIf(Bullets.class::isInstance);
    if (!evidence.isEmpty()) {
      getChildren().add(new Bullets(evidence));
    }
  }

  static String placement(Framework framework, Placement placement) {
    return switch (placement) {
      case Placement.In(String category) -> framework.category(category).shortName();
      case Placement.Aside.NOT_CONSIDERED -> Strings.of("together.view.nowhere");
      case Placement.Aside.NOT_APPLICABLE -> Strings.of("together.view.not-applicable");
    };
  }
}
