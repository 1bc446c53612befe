package org.daybook.ui.visit;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.application.Strings;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The parts of a visit side by side, with undo and redo at the far end.
final class VisitTabs extends HBox {
  private final Map<VisitTab, ToggleButton> tabs = new EnumMap<>(VisitTab.class);

  VisitTabs(VisitViewModel visit) {
    setId("visit-tabs");
    getStyleClass().add("visit-tabs");
    setAccessibleText(Strings.of("visit.tabs.label"));
    for (VisitTab tab : VisitTab.values()) {
      getChildren().add(tab(visit, tab));
    }
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    Button undo =
        step("undo", "visit.undo.verb", "visit.undo.keys", Material2OutlinedMZ.UNDO, visit::undo);
    Button redo =
        step("redo", "visit.redo.verb", "visit.redo.keys", Material2OutlinedMZ.REDO, visit::redo);
    visit.canUndo().subscribe(can -> undo.setDisable(!can));
    visit.canRedo().subscribe(can -> redo.setDisable(!can));
    getChildren().addAll(gap, undo, redo);
    visit.tab().subscribe(shown -> tabs.forEach((tab, b) -> b.setSelected(tab == shown)));
  }

  private ToggleButton tab(VisitViewModel visit, VisitTab tab) {
    ToggleButton button = new ToggleButton(Strings.of(tab.key));
    button.setId(tab.id);
    button.setAccessibleRole(AccessibleRole.TAB_ITEM);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          visit.turnTo(tab);
        });
    tabs.put(tab, button);
    return button;
  }

  private static Button step(String id, String verb, String keys, Ikon icon, Runnable action) {
    Button button = new Button(Strings.of(verb), new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("quiet");
    button.setTooltip(new Tooltip(Strings.of(keys)));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
