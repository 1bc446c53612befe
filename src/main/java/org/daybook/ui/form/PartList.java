package org.daybook.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.document.PartProgress;
import org.daybook.domain.document.PartProgress.Need;
import org.daybook.domain.form.Form.Part;
import org.daybook.ui.support.Space;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The parts of a form down the side: how each stands, and the way to it.
final class PartList extends ScrollPane {
  private static final List<String> STATES = List.of("done", "begun", "missing", "not-needed");

  private final Map<String, Button> lines = new LinkedHashMap<>();

  PartList(FormViewModel model, Consumer<Part> jump) {
    setId("form-parts");
    getStyleClass().add("form-parts");
    setFitToWidth(true);
    setFocusTraversable(false);
    VBox list = new VBox(Space.XS / 2);
    list.setAccessibleText(Strings.of("form.parts.label"));
    for (PartProgress progress : model.standing().get().progress().parts()) {
      Part part = progress.part();
      Button line =
          new Button(part.title(), new FontIcon(Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED));
      line.setId("go-part-" + part.id());
      line.getStyleClass().addAll("quiet", "form-part-line");
      line.setMaxWidth(Double.MAX_VALUE);
      line.setAlignment(Pos.TOP_LEFT);
      line.setWrapText(true);
      line.setOnAction(_ -> jump.accept(part));
      lines.put(part.id(), line);
      list.getChildren().add(line);
    }
    setContent(list);
    model.standing().subscribe(now -> now.progress().parts().forEach(this::show));
  }

  private void show(PartProgress progress) {
    Button line = lines.get(progress.part().id());
    if (line != null) {
      String state = state(progress);
      line.getStyleClass().removeAll(STATES);
      line.getStyleClass().add(state);
      ((FontIcon) line.getGraphic()).setIconCode(icon(state));
      line.setAccessibleText(Strings.of("form.parts.spoken", progress.part().title(), word(state)));
    }
  }

  private static String state(PartProgress progress) {
    if (progress.need() == Need.NOT_NEEDED) {
      return "not-needed";
    }
    if (progress.filling().complete()) {
      return "done";
    }
    if (progress.missing()) {
      return "missing";
    }
    return progress.filling().begun() ? "begun" : "empty";
  }

  private static Ikon icon(String state) {
    return switch (state) {
      case "done" -> Material2OutlinedAL.CHECK_CIRCLE;
      case "begun" -> Material2OutlinedMZ.TIMELAPSE;
      case "missing" -> Material2OutlinedAL.ERROR_OUTLINE;
      case "not-needed" -> Material2OutlinedMZ.REMOVE;
      default -> Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED;
    };
  }

  private static String word(String state) {
    return Strings.of(
        switch (state) {
          case "done" -> "form.parts.done";
          case "begun" -> "form.parts.begun";
          case "missing" -> "form.parts.missing";
          case "not-needed" -> "form.parts.not-needed";
          default -> "form.parts.empty";
        });
  }
}
