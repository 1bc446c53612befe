package org.daybook.ui.packs.parts;

import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.support.Space;

/// The support levels of a pack and all that each brings.
public final class SupportPart extends VBox {
  public SupportPart(Framework pack) {
    pack.support().forEach(level -> getChildren().add(level(level)));
  }

  private static VBox level(SupportLevel level) {
    VBox box =
        new VBox(
            Space.S,
            PackWords.label(level.name(), "text-section"),
            PackWords.label(level.days(), "text-strong"));
    if (!level.firstStep().isEmpty()) {
      box.getChildren()
          .add(PackWords.label(Strings.of("packs.support.first", level.firstStep()), "text-body"));
    }
    box.getChildren()
        .add(new Bullets(level.entitlements().stream().map(Entitlement::text).toList()));
    return box;
  }
}
