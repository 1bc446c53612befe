package org.daybook.ui.together;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// One of the two views of an aspect: whose, where, why, on what evidence.
final class View extends VBox {
  /// So many pieces of evidence at a time: thousands at once would keep both of them waiting.
  private static final int PIECES = 30;

  private final CategoryChip chip = new CategoryChip();
  private final Label why;
  private final VBox pieces = new VBox(Space.S);
  private final Button more = new Button();
  private List<String> unshown = List.of();
  private List<String> evidence = List.of();

  /// @param id of the chip; the reasons are `id-why`
  /// @param whose the key of whose view it is
  View(String id, String whose) {
    getStyleClass().add("together-view");
    Label name = new Label(Strings.of(whose));
    name.getStyleClass().add("text-secondary");
    chip.setId(id);
    why = PageFrame.line(id + "-why", "text-body");
    more.setId(id + "-more");
    more.setMinWidth(USE_PREF_SIZE);
    more.setOnAction(_ -> more(unshown));
    getChildren().setAll(name, chip, why, pieces, more);
    more(List.of());
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
    if (!evidence.equals(this.evidence)) {
      this.evidence = List.copyOf(evidence);
      pieces.getChildren().clear();
      more(this.evidence);
    }
  }

  /// Shows the first of these, and offers the others.
  private void more(List<String> from) {
    int to = Math.min(PIECES, from.size());
    if (to > 0) {
      pieces.getChildren().add(new Bullets(from.subList(0, to)));
    }
    unshown = from.subList(to, from.size());
    more.setText(Strings.of("together.evidence.more", unshown.size()));
    Shown.when(!pieces.getChildren().isEmpty(), pieces);
    Shown.when(!unshown.isEmpty(), more);
  }

  static String placement(Framework framework, Placement placement) {
    return switch (placement) {
      case Placement.In(String category) -> framework.category(category).shortName();
      case Placement.Aside.NOT_CONSIDERED -> Strings.of("together.view.nowhere");
      case Placement.Aside.NOT_APPLICABLE -> Strings.of("together.view.not-applicable");
    };
  }
}
