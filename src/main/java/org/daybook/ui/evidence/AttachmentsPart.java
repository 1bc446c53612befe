package org.daybook.ui.evidence;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.visit.Attachment;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// What is attached to one piece of evidence: pictures with what they show, and documents. Files
/// come by the picker, by dropping or by pasting.
final class AttachmentsPart extends VBox {
  private static final double THUMBNAIL = 220;

  private final AttachmentsViewModel model;
  private final Ways ways;
  private final VBox list = new VBox(Space.M);
  private final CheckBox scaleDown = new CheckBox(Strings.of("evidence.attach.scale"));
  private final Notice notice = new Notice("evidence-attach-notice");
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable UUID piece;
  private List<UUID> shown = List.of();

  AttachmentsPart(AttachmentsViewModel model, Ways ways) {
    super(Space.S);
    this.model = model;
    this.ways = ways;
    setId("evidence-attachments");
    Label title = new Label(Strings.of("evidence.attach.label"));
    title.getStyleClass().add("field-label");
    Button add = new Button(Strings.of("evidence.attach.add"));
    add.setId("evidence-attach");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> attach(ways.askFiles.get()));
    scaleDown.setId("evidence-scale-down");
    scaleDown.setWrapText(true);
    Label hint = new Label(Strings.of("evidence.attach.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(title, list, new FlowPane(Space.M, Space.S, add, scaleDown), hint, notice);
    model.state().subscribe(this::say);
  }

  /// Shows what is attached to a piece.
  void show(Evidence evidence) {
    List<UUID> now = evidence.attachments().stream().map(Attachment::id).toList();
    if (!evidence.id().equals(piece) || !now.equals(shown)) {
      end();
      piece = evidence.id();
      shown = now;
      list.getChildren().setAll(evidence.attachments().stream().map(this::row).toList());
      Shown.when(!now.isEmpty(), list);
    }
  }

  /// Saves what is being typed here.
  void end() {
    drafts.forEach(Draft::end);
    drafts.clear();
    shown = List.of();
    piece = null;
    list.getChildren().clear();
  }

  /// Attaches files to the piece that is shown.
  void attach(List<Path> files) {
    if (piece != null && !files.isEmpty()) {
      model.attach(piece, files, scaleDown.isSelected());
    }
  }

  /// Attaches what is on the clipboard, if it is files or a picture; says whether it was.
  boolean paste(Clipboard clipboard) {
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
  static void over(DragEvent drag) {
    if (drag.getDragboard() != null && drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private VBox row(Attachment attachment) {
    Label name = new Label(attachment.name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    VBox row = new VBox(Space.XS);
    row.getStyleClass().add("attachment");
    if (attachment.format().picture()) {
      row.getChildren().add(thumbnail(attachment));
      row.getChildren().add(described(attachment));
    }
    HBox line =
        new HBox(
            Space.S,
            name,
            button("attachment-save-", "evidence.attach.save", attachment, this::save),
            button("attachment-remove-", "evidence.attach.remove", attachment, this::remove));
    line.getStyleClass().add("attachment-line");
    row.getChildren().add(line);
    return row;
  }

  private ImageView thumbnail(Attachment picture) {
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    view.setFitWidth(THUMBNAIL);
    view.setId("attachment-picture-" + picture.id());
    view.setAccessibleText(picture.alt().isBlank() ? picture.name() : picture.alt());
    model.small(
        picture, bytes -> view.setImage(new Image(new ByteArrayInputStream(bytes))), model::refuse);
    return view;
  }

  private Field described(Attachment picture) {
    UUID owner = Objects.requireNonNull(piece);
    Draft draft = model.alt(owner, picture.id());
    drafts.add(draft);
    TextField words = new TextField();
    words.textProperty().bindBidirectional(draft.text());
    Shown.left(words, draft::save);
    Field field =
        new Field("attachment-alt-" + picture.id(), Strings.of("evidence.attach.alt"), words);
    draft
        .text()
        .subscribe(
            text -> field.hint(text.isBlank() ? Strings.of("evidence.attach.alt.missing") : ""));
    return field;
  }

  private Button button(String id, String verb, Attachment attachment, Consumer<Attachment> act) {
    Button button = new Button(Strings.of(verb));
    button.setId(id + attachment.id());
    button.getStyleClass().addAll("quiet", "small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Strings.of(verb) + ": " + attachment.name());
    button.setOnAction(_ -> act.accept(attachment));
    return button;
  }

  private void save(Attachment attachment) {
    String name = attachment.name();
    String ending = "." + attachment.format().ending();
    ways.askWhere
        .apply(name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : stem(name) + ending)
        .ifPresent(file -> model.saveCopy(attachment, file));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void remove(Attachment attachment) {
    if (piece != null) {
      model.detach(piece, attachment);
    }
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
  record Ways(Supplier<List<Path>> askFiles, Function<String, Optional<Path>> askWhere) {}
}
