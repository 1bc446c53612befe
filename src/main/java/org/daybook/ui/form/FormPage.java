package org.daybook.ui.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.daybook.domain.document.PartProgress;
import org.daybook.domain.form.Form.Part;
import org.daybook.ui.control.Reminder;

/// The page of a form: its parts one below the other. Made anew when the form is locked or opened.
final class FormPage extends ScrollPane {
  private final FormViewModel model;
  private final VBox page = new VBox();
  private final Map<String, PartPane> panes = new LinkedHashMap<>();

  FormPage(FormViewModel model) {
    this.model = model;
    setId("form-page");
    page.getStyleClass().add("form-page");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    model.locked().subscribe(this::fill);
    model.standing().subscribe(now -> now.progress().parts().forEach(this::show));
  }

  /// Brings a part into view, and the cursor into it.
  void jumpTo(Part part) {
    PartPane pane = panes.get(part.id());
    if (pane == null) {
      return;
    }
    layout();
    double room = page.getHeight() - getViewportBounds().getHeight();
    if (room > 0) {
      setVvalue(Math.min(1, pane.getBoundsInParent().getMinY() / room));
    }
    pane.begin();
  }

  /// Puts the cursor into the first part that can be answered.
  void begin() {
    panes.values().stream().filter(PartPane::isAnswerable).findFirst().ifPresent(PartPane::begin);
  }

  private void fill(boolean locked) {
    model.endDrafts();
    panes.clear();
    for (PartProgress progress : model.standing().get().progress().parts()) {
      panes.put(progress.part().id(), new PartPane(model, progress.part(), locked));
    }
    page.getChildren().setAll(panes.values());
    if (!locked) {
      page.getChildren().addFirst(new Reminder());
    }
    model.standing().get().progress().parts().forEach(this::show);
  }

  private void show(PartProgress progress) {
    PartPane pane = panes.get(progress.part().id());
    if (pane != null) {
      pane.show(progress);
    }
  }
}
