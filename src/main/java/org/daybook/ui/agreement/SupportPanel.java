package org.daybook.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.framework.Entitlement;
import org.daybook.domain.framework.SupportLevel;
import org.daybook.ui.support.Space;

/// What a category brings the school: the level of support, its days and what belongs to it.
final class SupportPanel extends VBox {
  SupportPanel() {
    super(Space.S);
    setId("agreement-support");
    getStyleClass().add("agreement-support");
  }

  void show(SupportLevel level) {
    List<Node> lines = new ArrayList<>();
    lines.add(line(Strings.of("agreement.support", level.name()), "text-section"));
    lines.add(line(level.days(), "text-strong"));
    lines.add(line(level.firstStep(), "text-body"));
    for (Entitlement entitlement : level.entitlements()) {
      lines.add(line("•  " + entitlement.text(), "text-body"));
    }
    getChildren().setAll(lines);
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.getStyleClass().add(style);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
