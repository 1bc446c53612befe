package org.daybook.ui.note;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.control.Notice;
import org.daybook.ui.note.NoteViewModel.Contents;
import org.daybook.ui.note.NoteViewModel.Progress;
import org.daybook.ui.support.Space;

/// The note: what it will hold, and the button that writes it.
public final class NoteView extends VBox {
  private final NoteViewModel model;
  private final FactGrid facts = new FactGrid();
  private final Notice lacks = new Notice("note-lacks");
  private final Notice overtaken = new Notice("note-overtaken");
  private final Notice notice = new Notice("note-notice");
  private final Button export = new Button(Strings.of("note.export"));
  private final Button open = new Button(Strings.of("note.open"));
  private Optional<Path> written = Optional.empty();

  /// @param askWhere asks where to write, offering a file name; empty when the person changed
  ///     their mind
  /// @param openFile shows a file in the program the machine has for it
  public NoteView(
      NoteViewModel model, Function<String, Optional<Path>> askWhere, Consumer<Path> openFile) {
    this.model = model;
    setId("note");
    getStyleClass().add("note");
    setSpacing(Space.L);
    Label title = new Label(Strings.of("note.title"));
    title.getStyleClass().add("text-section");
    Label about = new Label(Strings.of("note.about"));
    about.setWrapText(true);
    about.getStyleClass().add("prose");
    export.setId("note-export");
    export.getStyleClass().add("primary");
    export.setOnAction(_ -> askWhere.apply(model.fileName()).ifPresent(model::write));
    open.setId("note-open");
    open.setOnAction(_ -> written.ifPresent(openFile));
    getChildren()
        .setAll(title, about, facts, overtaken, lacks, new HBox(Space.S, export, open), notice);
    model.standing().subscribe(_ -> show(model.contents()));
    model.progress().subscribe(this::show);
  }

  private void show(Contents contents) {
    facts.clear();
    facts
        .add(Strings.of("note.fact.sections"), Integer.toString(contents.sections()))
        .add(
            Strings.of("note.fact.judgements"),
            Strings.of("note.fact.placed", contents.placed(), contents.applicable()))
        .add(Strings.of("note.fact.actions"), Integer.toString(contents.actions()))
        .add(
            Strings.of("note.fact.category"),
            contents.agreed().orElseGet(() -> Strings.of("note.fact.not-agreed")))
        .add(Strings.of("note.fact.file"), model.fileName());
    model.overtaken().ifPresentOrElse(overtaken::warn, overtaken::silence);
    if (contents.unanswered() > 0) {
      lacks.warn(Strings.of("note.lacks.signals", contents.unanswered()));
    } else if (contents.agreed().isEmpty()) {
      lacks.inform(Strings.of("note.lacks.category"));
    } else {
      lacks.silence();
    }
  }

  private void show(Progress progress) {
    export.setDisable(progress instanceof Progress.Writing);
    written =
        progress instanceof Progress.Written(Path file) ? Optional.of(file) : Optional.empty();
    open.setVisible(written.isPresent());
    switch (progress) {
      case Progress.Idle() -> notice.silence();
      case Progress.Writing() -> notice.inform(Strings.of("note.writing"));
      case Progress.Written(Path file) ->
          notice.inform(Strings.of("note.written", file.toString()));
      case Progress.Failed(var problem) -> notice.refuse(problem);
    }
  }
}
