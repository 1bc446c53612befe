package org.daybook.ui.note;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.Copy;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.FactGrid;
import org.daybook.ui.control.Notice;
import org.daybook.ui.note.NoteViewModel.Contents;
import org.daybook.ui.note.NoteViewModel.Judged;
import org.daybook.ui.note.NoteViewModel.Progress;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// The note: what it will hold, what is missing, and the button that writes it.
public final class NoteView extends VBox {
  /// The id of the line one came for, where a version is read.
  public static final String SOUGHT = VersionPage.SOUGHT;

  private final NoteViewModel model;
  private final FactGrid facts = new FactGrid();
  private final Lacks lacks;
  private final Notice category = new Notice("note-lacks");
  private final Notice overtaken = new Notice("note-overtaken");
  private final Notice notice = new Notice("note-notice");
  private final Button export = new Button(Strings.of("note.export"));
  private final Button internal = new Button(Strings.of("note.internal"));
  private final Button open = new Button(Strings.of("note.open"));
  private final Button finish = new Button(Strings.of("note.finish"));
  private final Button reopen = new Button(Strings.of("note.reopen"));
  private Optional<Path> written = Optional.empty();
  private boolean writing;

  /// @param askWhere asks where to write, offering a file name; empty when the person changed
  ///     their mind
  /// @param openFile shows a file in the program the machine has for it, or tells that there is
  ///     none
  public NoteView(
      NoteViewModel model,
      NoteCourseViewModel course,
      VersionsViewModel versions,
      Function<String, Optional<Path>> askWhere,
      BiConsumer<Path, Consumer<Problem>> openFile) {
    this.model = model;
    this.lacks = new Lacks(model);
    setId("note");
    Label title = new Label(Strings.of("note.title"));
    title.getStyleClass().add("text-section");
    Label about = new Label(Strings.of("note.about"));
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    about.getStyleClass().add("prose");
    export.setId("note-export");
    export.setOnAction(_ -> askWhere.apply(model.fileName()).ifPresent(model::write));
    internal.setId("note-internal");
    internal.setTooltip(new Tooltip(Strings.of("note.internal.about")));
    internal.setOnAction(
        _ ->
            askWhere
                .apply(model.fileName(Copy.INTERNAL))
                .ifPresent(file -> model.write(Copy.INTERNAL, file)));
    open.setId("note-open");
    open.setOnAction(_ -> written.ifPresent(file -> openFile.accept(file, notice::refuse)));
    finish.setId("note-finish");
    finish.setOnAction(_ -> model.finish());
    reopen.setId("note-reopen");
    reopen.setOnAction(_ -> model.reopen());
    NoteCoursePart way = new NoteCoursePart(course, new HandOver(model, askWhere));
    FlowPane buttons = new FlowPane(Space.S, Space.S, export, internal, open, finish, reopen);
    VBox page =
        new VBox(
            Space.L,
            title,
            about,
            facts,
            overtaken,
            lacks,
            category,
            buttons,
            notice,
            way,
            new SignaturesPart(course.signatures()),
            way.issuing(),
            new VersionsPart(versions, askWhere, openFile));
    page.getStyleClass().add("note");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll);
    VersionPage version = new VersionPage(versions);
    setVgrow(version, Priority.ALWAYS);
    versions.page().subscribe(shown -> turnTo(shown, scroll, version));
    model.standing().subscribe(_ -> show(model.contents()));
    model.progress().subscribe(this::show);
  }

  /// Shows a version in the place of the note, and the note again afterwards; whoever had the focus
  /// here has it there then.
  private void turnTo(VersionsViewModel.Page shown, ScrollPane note, VersionPage version) {
    boolean opened =
        switch (shown) {
          case VersionsViewModel.Page.None(), VersionsViewModel.Page.Refused _ -> false;
          case VersionsViewModel.Page.Reading _, VersionsViewModel.Page.Comparing _ -> true;
        };
    version.show(shown);
    Node content = opened ? version : note;
    if (!getChildren().contains(content)) {
      boolean within = isFocusWithin();
      getChildren().setAll(content);
      if (within) {
        (opened ? version : export).requestFocus();
      }
    }
  }

  private void show(Contents contents) {
    facts.clear();
    facts.add(Strings.of("note.fact.sections"), Integer.toString(contents.sections()));
    contents.judged().ifPresent(this::show);
    model.overtaken().ifPresentOrElse(overtaken::warn, overtaken::silence);
    facts
        .add(Strings.of("note.fact.actions"), Integer.toString(contents.actions()))
        .add(Strings.of("note.fact.file"), model.fileName());
    lacks.show(contents.lacks(), contents.reminders());
    boolean without = contents.withoutCategory();
    if (contents.judged().filter(j -> j.placed() > 0 && j.agreed().isEmpty()).isPresent()) {
      category.inform(Strings.of("note.lacks.category"));
    } else if (without && !contents.finished()) {
      category.inform(Strings.of("note.lacks.finish"));
    } else {
      category.silence();
    }
    Shown.when(without && !contents.finished(), finish);
    Shown.when(without && contents.finished() && model.open(), reopen);
    offer();
    export.getStyleClass().remove("primary");
    if (!contents.finished()) {
      export.getStyleClass().add("primary");
    }
  }

  /// A draft can be read before everything is seen to; it says what is missing.
  private void offer() {
    boolean ready = !writing && model.begun();
    export.setDisable(!ready);
    internal.setDisable(!ready);
  }

  private void show(Judged judged) {
    facts
        .add(
            Strings.of("note.fact.judgements"),
            Strings.of("note.fact.placed", judged.placed(), judged.applicable()))
        .add(
            Strings.of("note.fact.category"),
            judged.agreed().orElseGet(() -> Strings.of("note.fact.not-agreed")));
  }

  private void show(Progress progress) {
    writing = progress instanceof Progress.Writing;
    offer();
    written =
        progress instanceof Progress.Written(Path file, Copy _, var _)
            ? Optional.of(file)
            : Optional.empty();
    Shown.when(written.isPresent(), open);
    switch (progress) {
      case Progress.Idle() -> notice.silence();
      case Progress.Writing() -> notice.inform(Strings.of("note.writing"));
      case Progress.Written(Path file, Copy copy, var damaged) ->
          VersionsPart.written(
              notice,
              switch (copy) {
                case SCHOOL -> Strings.of("note.written", file.toString());
                case INTERNAL -> Strings.of("note.written.internal", file.toString());
              },
              damaged);
      case Progress.Failed(var problem) -> notice.refuse(problem);
    }
  }
}
