package org.daybook.ui.visit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.daybook.application.Strings;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Undo and redo, at the far end of a visit's parts.
final class UndoButtons extends HBox {
  UndoButtons(VisitViewModel visit) {
    Button undo =
        step("undo", "visit.undo.verb", "visit.undo.keys", Material2OutlinedMZ.UNDO, visit::undo);
    Button redo =
        step("redo", "visit.redo.verb", "visit.redo.keys", Material2OutlinedMZ.REDO, visit::redo);
    visit.canUndo().subscribe(can -> undo.setDisable(!can));
    visit.canRedo().subscribe(can -> redo.setDisable(!can));
    getChildren().setAll(undo, redo);
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
