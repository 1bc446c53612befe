package org.daybook.ui.schools;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.Notice;
import org.daybook.ui.schools.ImportViewModel.Chosen;
import org.daybook.ui.schools.ImportViewModel.Done;
import org.daybook.ui.schools.ImportViewModel.Failed;
import org.daybook.ui.schools.ImportViewModel.Idle;
import org.daybook.ui.schools.ImportViewModel.Running;
import org.daybook.ui.schools.ImportViewModel.State;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// An import on its way, above the list of schools. Takes no room when there is none.
final class ImportPanel extends VBox {
  private final ImportViewModel model;
  private final ProgressBar bar = new ProgressBar();
  private final Label rows = new Label();

  ImportPanel(ImportViewModel model) {
    super(Space.M);
    this.model = model;
    setId("import-panel");
    getStyleClass().add("panel-quiet");
    bar.setId("import-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Strings.of("schools.running.title"));
    rows.setId("import-rows");
    Shown.listening(this, () -> model.state().subscribe(this::show));
  }

  private void show(State state) {
    if (state instanceof Running running && getChildren().contains(bar)) {
      advance(running);
      return;
    }
    Shown.when(!(state instanceof Idle), this);
    getChildren()
        .setAll(
            switch (state) {
              case Idle() -> List.<Node>of();
              case Chosen(Path file) -> chosen(file);
              case Running running -> running(running);
              case Done(var report) -> List.of(new ImportResult(report, model::dismiss));
              case Failed(var problem) -> {
                Notice notice = new Notice("import-problem");
                notice.refuse(problem);
                yield List.of(notice, buttons(close()));
              }
            });
  }

  private List<Node> chosen(Path file) {
    CheckBox heads = new CheckBox(Strings.of("schools.chosen.heads"));
    heads.setId("import-heads");
    Label what = quiet(Strings.of("schools.chosen.sentence"));
    Button go =
        Buttons.of("import-start", "schools.chosen.verb", () -> model.run(heads.isSelected()));
    go.getStyleClass().add("primary");
    return List.of(
        heading(Strings.of("schools.chosen.title", fileName(file))),
        what,
        heads,
        buttons(go, Buttons.of("import-dismiss", "schools.chosen.cancel", model::dismiss)));
  }

  private List<Node> running(Running running) {
    advance(running);
    return List.of(
        heading(Strings.of("schools.running.title")),
        bar,
        rows,
        buttons(Buttons.of("import-cancel", "schools.running.cancel", model::cancel)));
  }

  private void advance(Running running) {
    bar.setProgress(running.share());
    rows.setText(Strings.of("schools.running.rows", running.rows(), running.share()));
  }

  private Button close() {
    return Buttons.of("import-close", "schools.refused.close", model::dismiss);
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static Label heading(String sentence) {
    Label label = new Label(sentence);
    label.getStyleClass().add("text-section");
    return label;
  }

  private static Label quiet(String sentence) {
    Label label = new Label(sentence);
    label.getStyleClass().add("text-secondary");
    label.setWrapText(true);
    return label;
  }

  private static HBox buttons(Button... buttons) {
    HBox row = new HBox(Space.S, buttons);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
