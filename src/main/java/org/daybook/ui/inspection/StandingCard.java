package org.daybook.ui.inspection;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.inspection.FormalStanding.Kind;
import org.daybook.ui.support.Space;

/// Something formal the school is in, since when and until when.
final class StandingCard extends VBox {
  StandingCard(StandingRow row, Runnable remove) {
    super(Space.S);
    getStyleClass().add("inspection-card");
    String id = "standing-" + row.id();
    Label name = new Label(Strings.of(key(row.kind())));
    name.getStyleClass().add("text-strong");
    name.setWrapText(true);
    getChildren()
        .setAll(
            name,
            new FlowPane(
                Space.M,
                Space.S,
                Inputs.neededDate(id + "-from", Strings.of("inspection.from"), row.from()),
                Inputs.date(id + "-until", Strings.of("inspection.until"), row.until())),
            Inputs.text(id + "-note", Strings.of("inspection.note"), row.note()),
            Inputs.remove(id + "-remove", remove));
  }

  static String addKey(Kind kind) {
    return switch (kind) {
      case SIGNIFICANT_IMPROVEMENT -> "inspection.concern.add-improvement";
      case SPECIAL_MEASURES -> "inspection.concern.add-measures";
      case ELIGIBLE_FOR_INTERVENTION -> "inspection.eligible.add";
    };
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case SIGNIFICANT_IMPROVEMENT -> "school.fact.significant-improvement";
      case SPECIAL_MEASURES -> "school.fact.special-measures";
      case ELIGIBLE_FOR_INTERVENTION -> "school.fact.eligible";
    };
  }
}
