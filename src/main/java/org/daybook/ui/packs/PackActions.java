package org.daybook.ui.packs;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.daybook.application.words.Strings;
import org.daybook.application.writing.PackWriting.Draft;
import org.daybook.domain.framework.Framework;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// What is done with packs besides reading them: begin, copy, import, export; and what came of it.
public final class PackActions extends VBox {
  private final PackActionsModel model;
  private final Function<String, Optional<Path>> askWhere;
  private final NewPackForm form = new NewPackForm();
  private final Notice outcome = new Notice("packs-outcome");
  private final Notice thrownAway = new Notice("packs-thrown-away");
  private final Button takeOut;
  private final Button putBack = new Button(Strings.of("packs.drafts.put-back"));

  /// @param askWhere asks where to write, offering a file name
  public PackActions(PackActionsModel model, Function<String, Optional<Path>> askWhere) {
    super(Space.S);
    this.model = model;
    this.askWhere = askWhere;
    setId("packs-actions");
    takeOut = Buttons.of("packs-take-out", "packs.out.verb", model.use()::takeOut);
    putBack.setId("packs-put-back");
    putBack.setOnAction(_ -> model.putBack());
    putBack.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(thrownAway, Priority.ALWAYS);
    HBox away = new HBox(Space.S, thrownAway, putBack);
    away.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(others(), form, new PackQuestion(model.use()), outcome, away);
    model.outcome().subscribe(this::tell);
    model.thrownAway().subscribe(this::tellThrownAway);
    Shown.in(
        this,
        () -> {
          model.refresh();
          model.use().refresh();
        });
  }

  /// Offers what can be done with the pack being read: only one's own goes out of use.
  void reading(Framework pack) {
    Shown.when(model.use().isOwn(pack), takeOut);
  }

  PackActionsModel model() {
    return model;
  }

  /// Adds what the page is for to its head.
  void head(PageHeader header) {
    header.primary(
        "packs-copy",
        Strings.of("packs.copy.verb"),
        () ->
            form.ask(
                Strings.of("packs.new.copy", model.title()),
                Strings.of("packs.new.remarks"),
                model.idOfCopy(),
                model::copy));
  }

  private FlowPane others() {
    return new FlowPane(
        Space.S,
        Space.S,
        Buttons.of("packs-import", "packs.import.verb", this::chooseFile),
        Buttons.of(
            "packs-export",
            "packs.export.verb",
            () -> askWhere.apply(model.fileName()).ifPresent(model::export)),
        Buttons.of(
            "packs-begin",
            "packs.begin.verb",
            () -> form.ask(Strings.of("packs.new.empty"), "", "", model::begin)),
        takeOut);
  }

  private void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Strings.of("packs.import.title"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Strings.of("packs.import.kind"), "*.yaml", "*.yml"));
    Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(model.use()::importFrom);
  }

  private void tell(String words) {
    if (words.isEmpty()) {
      outcome.silence();
    } else {
      outcome.inform(words);
    }
  }

  private void tellThrownAway(Optional<Draft> draft) {
    draft.ifPresentOrElse(
        it -> thrownAway.inform(Strings.of("packs.drafts.thrown-away", it.title(), it.id())),
        thrownAway::silence);
    Shown.when(draft.isPresent(), putBack);
  }
}
