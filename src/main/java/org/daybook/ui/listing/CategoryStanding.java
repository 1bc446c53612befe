package org.daybook.ui.listing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.ui.control.mark.CategoryChip;
import org.daybook.ui.support.Space;

/// The category a visit led to, and the word "proposed" while nobody has agreed it; empty without.
public final class CategoryStanding extends HBox {
  public CategoryStanding(VisitSummary visit) {
    super(Space.S);
    getStyleClass().add("category-standing");
    setAlignment(Pos.CENTER_LEFT);
    VisitWords.category(visit).ifPresent(name -> show(visit, name));
  }

  private void show(VisitSummary visit, String name) {
    getChildren().add(new CategoryChip(name, visit.rank(), visit.categories()));
    if (visit.agreed() == null) {
      Label proposed = new Label(VisitWords.standing(visit));
      proposed.getStyleClass().add("text-secondary");
      proposed.setMinWidth(USE_PREF_SIZE);
      getChildren().add(proposed);
    }
  }
}
