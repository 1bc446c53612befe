package org.daybook.ui.evidence.attached;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Attachment;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.ReadOnly;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// One picture, small, with what it shows; or one document by its name.
public final class AttachmentRow extends VBox {
  private static final double THUMBNAIL = 220;

  private final AttachmentsViewModel model;
  private final UUID piece;
  private final Attachment attachment;
  private final Function<String, Optional<Path>> askWhere;
  private Optional<Draft> alt = Optional.empty();

  /// @param piece the evidence it belongs to
  AttachmentRow(
      AttachmentsViewModel model,
      UUID piece,
      Attachment attachment,
      Function<String, Optional<Path>> askWhere) {
    super(Space.XS);
    this.model = model;
    this.piece = piece;
    this.attachment = attachment;
    this.askWhere = askWhere;
    getStyleClass().add("attachment");
    if (attachment.format().picture()) {
      getChildren().setAll(thumbnail(), described());
    }
    Label name = new Label(attachment.name());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line =
        new HBox(
            Space.S,
            name,
            ReadOnly.reads(button("attachment-save-", "evidence.attach.save", this::save)),
            button(
                "attachment-remove-",
                "evidence.attach.remove",
                () -> model.detach(piece, attachment)));
    line.getStyleClass().add("attachment-line");
    getChildren().add(line);
  }

  /// Saves what is being typed here, for good.
  void end() {
    alt.ifPresent(Draft::end);
  }

  private ImageView thumbnail() {
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    view.setFitWidth(THUMBNAIL);
    view.setId("attachment-picture-" + attachment.id());
    view.setAccessibleText(attachment.alt().isBlank() ? attachment.name() : attachment.alt());
    model.small(
        attachment,
        bytes -> view.setImage(new Image(new ByteArrayInputStream(bytes))),
        model::refuse);
    return view;
  }

  private Field described() {
    Draft draft = model.alt(piece, attachment.id());
    alt = Optional.of(draft);
    TextField words = new LineField();
    words.textProperty().bindBidirectional(draft.text());
    Shown.left(words, draft::save);
    Field field =
        new Field("attachment-alt-" + attachment.id(), Strings.of("evidence.attach.alt"), words);
    draft
        .text()
        .subscribe(
            text -> field.hint(text.isBlank() ? Strings.of("evidence.attach.alt.missing") : ""));
    return field;
  }

  private Button button(String id, String verb, Runnable action) {
    Button button = new Button(Strings.of(verb));
    button.setId(id + attachment.id());
    button.getStyleClass().addAll("quiet", "small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Strings.of(verb) + ": " + attachment.name());
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void save() {
    askWhere.apply(fileName()).ifPresent(file -> model.saveCopy(attachment, file));
  }

  /// Its name with the ending of what it is by now: a picture may have been drawn anew as another
  /// kind.
  private String fileName() {
    String name = attachment.name();
    String ending = "." + attachment.format().ending();
    int dot = name.lastIndexOf('.');
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? name
        : (dot > 0 ? name.substring(0, dot) : name) + ending;
  }
}
