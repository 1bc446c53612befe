package org.daybook.ui.form;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.PageHeader;
import org.daybook.ui.shell.Shell;
import org.daybook.ui.state.FileWriting;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Space;
import org.daybook.ui.support.UndoKeys;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// An open form: its head, what it still lacks, its parts down the side and the page.
///
/// Keys: Ctrl+Z and Ctrl+Shift+Z undo and redo, unless somebody is typing.
public final class FormView extends BorderPane {
  private static final int NAMED = 3;

  // In sizes of the text.
  private static final double WIDE = 58;

  private final FormViewModel model;
  private final FileWriting pdf;
  private final FormPage page;
  private final PartList parts;
  private final ApprovalPane approval;
  private final FlowPane lacks = new FlowPane(Space.M, Space.XS);
  private final Notice notice = new Notice("form-notice");
  private final Button retry = new Button(Strings.of("form.save.retry"));
  private final Button openPdf = new Button(Strings.of("form.pdf.open"));

  /// @param pdf writes the form as a PDF
  /// @param ways what the screen asks of the world around it
  public FormView(FormViewModel model, FileWriting pdf, Ways ways) {
    this.model = model;
    this.pdf = pdf;
    this.page = new FormPage(model);
    this.parts = new PartList(model, page::jumpTo);
    this.approval = new ApprovalPane(model, this::jumpToMissing);
    setId("form");
    getStyleClass().addAll("form", Shell.SAYS_NOT_SAVED);
    lacks.setId("form-lacks");
    lacks.getStyleClass().add("form-lacks");
    setTop(new VBox(header(ways), lacks, messages(ways), approval));
    setLeft(parts);
    setCenter(page);
    widthProperty().subscribe(this::makeRoom);
    openPdf.fontProperty().subscribe(this::makeRoom);
    model.standing().subscribe(_ -> showLacks());
    model.saving().subscribe(this::show);
    pdf.progress().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private PageHeader header(Ways ways) {
    PageHeader header = new PageHeader("");
    header.getStyleClass().add("compact");
    model.title().subscribe(header::title);
    model.context().subscribe(header::context);
    Label state = new Label();
    state.setId("form-state");
    state.getStyleClass().add("visit-state");
    model
        .state()
        .subscribe(
            words -> {
              state.setText(words);
              offer(state, !words.isEmpty());
            });
    header.add(state);
    Button undo = step("undo", Material2OutlinedMZ.UNDO, "form.undo.keys", model::undo);
    Button redo = step("redo", Material2OutlinedMZ.REDO, "form.redo.keys", model::redo);
    model.canUndo().subscribe(can -> undo.setDisable(!can));
    model.canRedo().subscribe(can -> redo.setDisable(!can));
    header.add(undo);
    header.add(redo);
    header.secondary("form-back", Strings.of("form.back"), ways.back());
    Runnable write =
        () ->
            ways.askWhere()
                .apply(model.fileName())
                .ifPresent(file -> pdf.write(file, model::writePdf));
    if (model.standing().get().form().approval()) {
      Button paper = header.secondary("form-pdf", Strings.of("form.pdf.write"), write);
      Button approve = header.primary("form-approve", "", approval::begin);
      model
          .locked()
          .subscribe(
              locked -> {
                approve.setText(Strings.of(locked ? "form.reopen.verb" : "form.approve.verb"));
                Button first = locked ? paper : approve;
                Button second = locked ? approve : paper;
                second.getStyleClass().remove("primary");
                first.getStyleClass().remove("primary");
                first.getStyleClass().add("primary");
              });
    } else {
      header.primary("form-pdf", Strings.of("form.pdf.write"), write);
    }
    return header;
  }

  /// Puts the cursor where one answers first.
  @Override
  public void requestFocus() {
    page.begin();
  }

  private HBox messages(Ways ways) {
    retry.setId("form-save-retry");
    retry.setMinWidth(USE_PREF_SIZE);
    retry.setOnAction(_ -> model.retry());
    openPdf.setId("form-pdf-open");
    openPdf.setMinWidth(USE_PREF_SIZE);
    openPdf.setOnAction(
        _ -> {
          if (pdf.progress().get() instanceof FileWriting.Progress.Written(Path file)) {
            ways.openFile().accept(file, notice::refuse);
          }
        });
    offer(retry, false);
    offer(openPdf, false);
    HBox.setHgrow(notice, Priority.ALWAYS);
    HBox line = new HBox(Space.S, notice, retry, openPdf);
    line.getStyleClass().add("form-messages");
    line.managedProperty().bind(notice.managedProperty());
    line.visibleProperty().bind(notice.visibleProperty());
    return line;
  }

  // Large text or a small window: the page needs the room more than the list of parts does.
  private void makeRoom() {
    offer(parts, getWidth() > openPdf.getFont().getSize() * WIDE);
  }

  private void showLacks() {
    lacks.getChildren().clear();
    var missing = model.missing();
    offer(lacks, !missing.isEmpty());
    if (missing.isEmpty()) {
      return;
    }
    boolean approval = model.standing().get().form().approval();
    Label count =
        new Label(
            Strings.of(approval ? "form.lacks.approval" : "form.lacks.parts", missing.size()));
    count.setId("form-lacks-count");
    lacks.getChildren().add(count);
    for (Part part : missing.subList(0, Math.min(NAMED, missing.size()))) {
      Hyperlink jump = new Hyperlink(part.title());
      jump.setId("lacks-" + part.id());
      jump.setOnAction(_ -> page.jumpTo(part));
      lacks.getChildren().add(jump);
    }
    if (missing.size() > NAMED) {
      lacks.getChildren().add(new Label(Strings.of("form.lacks.more", missing.size() - NAMED)));
    }
  }

  private void jumpToMissing() {
    model.missing().stream().findFirst().ifPresent(page::jumpTo);
  }

  private void show(SaveState state) {
    offer(retry, state instanceof SaveState.NotSaved);
    if (state instanceof SaveState.NotSaved(var why)) {
      notice.refuse(why);
    } else if (state instanceof SaveState.Saved
        && pdf.progress().get() instanceof FileWriting.Progress.Idle) {
      notice.silence();
    }
  }

  private void show(FileWriting.Progress progress) {
    offer(openPdf, progress instanceof FileWriting.Progress.Written);
    switch (progress) {
      case FileWriting.Progress.Idle() -> {}
      case FileWriting.Progress.Writing() -> notice.inform(Strings.of("form.pdf.writing"));
      case FileWriting.Progress.Written(Path file) ->
          notice.inform(Strings.of("form.pdf.written", file.toString()));
      case FileWriting.Progress.Failed(var problem) -> notice.refuse(problem);
    }
  }

  private void pressed(KeyEvent key) {
    if (UndoKeys.undoes(key, this, model::undo, model::redo)) {
      key.consume();
    }
  }

  private static Button step(String id, Ikon icon, String keys, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("form-" + id);
    button.getStyleClass().add("quiet");
    button.setAccessibleText(Strings.of(keys));
    button.setTooltip(new Tooltip(Strings.of(keys)));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static void offer(Node node, boolean offered) {
    node.setVisible(offered);
    node.setManaged(offered);
  }

  /// What the screen asks of the world around it.
  ///
  /// @param back leads to the documents among which this one is
  /// @param askWhere asks where to write a file, offering a name; empty when the person changed
  ///     their mind
  /// @param openFile shows a file in the program the machine has for it, or tells that there is
  ///     none
  public record Ways(
      Runnable back,
      Function<String, Optional<Path>> askWhere,
      BiConsumer<Path, Consumer<Problem>> openFile) {}
}
