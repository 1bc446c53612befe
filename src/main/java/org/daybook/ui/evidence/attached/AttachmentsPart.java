package org.daybook.ui.evidence.attached;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// What is attached to one piece of evidence: pictures with what they show, and documents. Files
/// come by the picker, by dropping or by pasting.
public final class AttachmentsPart extends VBox {
  private final AttachmentsViewModel model;
  private final Ways ways;
  private final VBox list = new VBox(Space.M);
  private final Label title = new Label(Strings.of("evidence.attach.label"));
  private final Button add = new Button(Strings.of("evidence.attach.add"));
  private final Label hint = new Label();
  private final CheckBox scaleDown = new CheckBox(Strings.of("evidence.attach.scale"));
  private final Notice notice;
  private final List<AttachmentRow> rows = new ArrayList<>();
  private @Nullable Evidence piece;
  private List<UUID> shown = List.of();

  /// @param id what the ids of its controls begin with
  /// @param how says how else than by the picker files come here
  public AttachmentsPart(String id, AttachmentsViewModel model, Ways ways, String how) {
    super(Space.S);
    this.model = model;
    this.ways = ways;
    this.notice = new Notice(id + "-attach-notice");
    setId(id + "-attachments");
    title.getStyleClass().add("field-label");
    add.setId(id + "-attach");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> attach(ways.askFiles.get()));
    scaleDown.setId(id + "-scale-down");
    scaleDown.setWrapText(true);
    hint.setText(how);
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(title, list, new FlowPane(Space.M, Space.S, add, scaleDown), hint, notice);
    model.state().subscribe(this::say);
  }

  /// Takes no more than one line until something is attached. Returns this.
  ///
  /// @param last stands at the end of that line
  public AttachmentsPart inOneLine(Node last) {
    add.getStyleClass().add("quiet");
    scaleDown.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Space.M, add, scaleDown, hint, last);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(title, list, line, notice);
    list.visibleProperty().subscribe(some -> Shown.when(some, title));
    return this;
  }

  /// Shows what is attached to a piece.
  public void show(Evidence evidence) {
    List<UUID> now = evidence.attachments().stream().map(Attachment::id).toList();
    boolean same = piece != null && piece.id().equals(evidence.id());
    if (!same || !now.equals(shown)) {
      end();
      shown = now;
      list.getChildren()
          .setAll(evidence.attachments().stream().map(each -> row(evidence.id(), each)).toList());
      Shown.when(!now.isEmpty(), list);
    }
    piece = evidence;
  }

  /// Saves what is being typed here.
  public void end() {
    rows.forEach(AttachmentRow::end);
    rows.clear();
    shown = List.of();
    piece = null;
    list.getChildren().clear();
  }

  /// Attaches files to the piece that is shown.
  public void attach(List<Path> files) {
    if (piece != null && !files.isEmpty()) {
      model.attach(piece, files, scaleDown.isSelected());
    }
  }

  /// Attaches what is on the clipboard, if it is files or a picture; says whether it was.
  public boolean paste(Clipboard clipboard) {
    if (piece == null) {
      return false;
    }
    if (clipboard.hasFiles()) {
      attach(clipboard.getFiles().stream().map(File::toPath).toList());
      return true;
    }
    return Optional.ofNullable(clipboard.hasImage() ? clipboard.getImage() : null)
        .map(this::paste)
        .orElse(false);
  }

  private boolean paste(Image image) {
    if (piece != null) {
      int width = (int) image.getWidth();
      int height = (int) image.getHeight();
      int[] argb = new int[width * height];
      image
          .getPixelReader()
          .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
      model.paste(piece, width, height, argb, scaleDown.isSelected());
    }
    return piece != null;
  }

  /// Lets a drag with files in it be dropped here; the window would take it for a register.
  public static void over(DragEvent drag) {
    if (drag.getDragboard() != null && drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private AttachmentRow row(UUID owner, Attachment attachment) {
    AttachmentRow row = new AttachmentRow(model, owner, attachment, ways.askWhere);
    rows.add(row);
    return row;
  }

  private void say(AttachmentsViewModel.State state) {
    switch (state) {
      case AttachmentsViewModel.State.Idle() -> notice.silence();
      case AttachmentsViewModel.State.Taking(int left) ->
          notice.inform(Strings.of("evidence.attach.taking", left));
      case AttachmentsViewModel.State.Refused(var problem) -> notice.refuse(problem);
      case AttachmentsViewModel.State.Copied(Path file) ->
          notice.inform(Strings.of("evidence.attach.copied", file.toString()));
    }
  }

  /// What is asked of the machine.
  ///
  /// @param askFiles which files to attach
  /// @param askWhere where to save a copy of this name
  public record Ways(Supplier<List<Path>> askFiles, Function<String, Optional<Path>> askWhere) {}
}
