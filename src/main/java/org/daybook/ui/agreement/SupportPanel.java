package org.daybook.ui.agreement;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.ui.control.Bullets;
import org.daybook.ui.support.Space;

/// What a category brings the school: the level of support, its days and what belongs to it.
final class SupportPanel extends VBox {
  SupportPanel() {
    super(Space.M);
    setId("agreement-support");
    getStyleClass().addAll("panel-quiet", "agreement-support");
    setMaxHeight(USE_PREF_SIZE);
  }

  void show(SupportLevel level) {
    getChildren()
        .setAll(
            new VBox(
                Space.XS,
                line(Strings.of("agreement.support", level.name()), "text-section"),
                line(level.days(), "text-strong")),
            line(level.firstStep(), "text-body"),
            new Bullets(level.entitlements().stream().map(Entitlement::text).toList()));
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.getStyleClass().add(style);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
