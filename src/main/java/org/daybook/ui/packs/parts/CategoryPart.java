package org.daybook.ui.packs.parts;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.support.Space;

/// The categories of a pack, the strongest first, with the support each brings.
public final class CategoryPart extends VBox {
  public CategoryPart(Framework pack) {
    int of = pack.categories().size();
    pack.categories().forEach(category -> getChildren().add(category(pack, category, of)));
  }

  private static VBox category(Framework pack, Category category, int of) {
    HBox head =
        new HBox(
            Space.M,
            new CategoryChip(category.name(), category.rank(), of),
            PackWords.label(
                Strings.of("packs.category.support", pack.supportFor(category).name()),
                "text-secondary"));
    head.setAlignment(Pos.CENTER_LEFT);
    return new VBox(Space.S, head, PackWords.label(category.meaning(), "prose"));
  }
}
