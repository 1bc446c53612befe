package org.daybook.ui.packs;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.daybook.application.Strings;
import org.daybook.application.writing.PackStanding.Found;
import org.daybook.application.writing.PackWriting.Draft;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The line above the packs: copy and change, begin, import, export; and the drafts there are.
public final class PackActions extends VBox {
  private final PackActionsModel model;
  private final TextField id = new TextField();
  private final Field field;
  private final VBox drafts = new VBox(Space.XS);
  private final VBox flaws = new VBox(Space.XS);

  /// @param askWhere asks where to write, offering a file name
  public PackActions(PackActionsModel model, Function<String, Optional<Path>> askWhere) {
    super(Space.S);
    this.model = model;
    setId("packs-actions");
    field =
        new Field("packs-new-id", Strings.of("packs.new.id"), id)
            .hint(Strings.of("packs.new.hint"));
    Notice outcome = new Notice("packs-outcome");
    HBox line =
        new HBox(
            Space.S,
            field,
            button("packs-copy", "packs.copy.verb", () -> model.copy(id.getText(), field::refuse)),
            button(
                "packs-begin", "packs.begin.verb", () -> model.begin(id.getText(), field::refuse)),
            button("packs-import", "packs.import.verb", this::chooseFile),
            button(
                "packs-export",
                "packs.export.verb",
                () -> askWhere.apply(model.fileName()).ifPresent(model::export)));
    line.setAlignment(Pos.BOTTOM_LEFT);
    id.textProperty().subscribe(_ -> field.accept());
    drafts.setId("packs-drafts");
    flaws.setId("packs-flaws");
    getChildren().setAll(line, outcome, flaws, drafts);
    model
        .outcome()
        .subscribe(
            words -> {
              if (words.isEmpty()) {
                outcome.silence();
              } else {
                outcome.inform(words);
              }
            });
    model.flaws().subscribe(this::show);
    model.drafts().subscribe(this::showDrafts);
    Shown.in(this, model::refresh);
  }

  private void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Strings.of("packs.import.title"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Strings.of("packs.import.kind"), "*.yaml", "*.yml"));
    Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(model::importFrom);
  }

  private void show(List<Found> found) {
    flaws
        .getChildren()
        .setAll(
            found.stream()
                .map(f -> line(Strings.of("packs.import.flaw", f.line(), f.reason())))
                .toList());
  }

  private void showDrafts(List<Draft> list) {
    drafts.getChildren().clear();
    if (!list.isEmpty()) {
      drafts.getChildren().add(line(Strings.of("packs.drafts.title")));
    }
    list.forEach(draft -> drafts.getChildren().add(row(draft)));
  }

  private HBox row(Draft draft) {
    Hyperlink goOn = new Hyperlink(Strings.of("packs.drafts.row", draft.title(), draft.id()));
    goOn.setId("packs-draft-" + draft.id());
    goOn.setOnAction(_ -> model.goOn(draft));
    Button discard =
        button("packs-discard-" + draft.id(), "packs.drafts.discard", () -> model.discard(draft));
    discard.getStyleClass().add("quiet");
    discard.setAccessibleText(Strings.of("packs.drafts.discard-named", draft.title()));
    HBox row = new HBox(Space.S, goOn, discard);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Button button(String id, String verb, Runnable action) {
    Button button = new Button(Strings.of(verb));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Node line(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("text-secondary");
    return label;
  }
}
