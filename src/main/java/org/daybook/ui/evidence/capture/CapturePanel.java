package org.daybook.ui.evidence.capture;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.control.Buttons;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.evidence.attached.Incoming;
import org.daybook.ui.evidence.field.Aspects;
import org.daybook.ui.evidence.field.AspectsField;
import org.daybook.ui.evidence.field.EvidenceFields;
import org.daybook.ui.evidence.field.EvidenceWords;
import org.daybook.ui.support.Escape;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// The line that catches evidence, above whatever part of the visit one works on.
///
/// Keys: Enter saves the line and begins the next, Escape closes and leads back to where one was.
public final class CapturePanel extends VBox {
  private final CaptureViewModel model;
  private final AttachmentsPart attachments;
  private final Supplier<Optional<String>> inSight;
  private final LineField text = new LineField();
  private final EvidenceFields fields;
  private final AspectsField aspects;
  private final Label caught = new Label();
  private @Nullable Node before;
  private @Nullable UUID shown;

  /// @param attachments what is attached to the line, as [CaptureFiles] makes it
  /// @param inSight the id of the aspect one looks at, if there is one
  public CapturePanel(
      CaptureViewModel model, AttachmentsPart attachments, Supplier<Optional<String>> inSight) {
    super(Space.S);
    this.model = model;
    this.attachments = attachments;
    this.inSight = inSight;
    this.fields = new EvidenceFields("capture", model::describe);
    this.aspects =
        new AspectsField(
                "capture-aspects",
                model.aspects(),
                (aspect, on) -> model.describe(piece -> Aspects.with(piece, aspect, on)))
            .onEntered(this::enter);
    setId("capture");
    getStyleClass().addAll("raise-concern", "capture");
    caught.setId("capture-caught");
    caught.getStyleClass().add("text-secondary");
    getChildren().setAll(line(), details(), attachments.inOneLine(new Reminder()));
    model.known().subscribe(this::show);
    model.caught().subscribe(this::count);
    Escape.from(this, this::close);
    Incoming.of(this, attachments);
    Shown.when(false, this);
  }

  /// Opens the line, or goes to it where it is open.
  public void begin() {
    if (!isVisible()) {
      before = getScene() == null ? null : getScene().getFocusOwner();
      model.begin(inSight.get());
      Shown.when(true, this);
    }
    text.requestFocus();
    text.end();
  }

  /// Closes the line; what is half typed is saved, and there again when it is opened.
  public void close() {
    if (isVisible()) {
      fields.settle();
      model.leave();
      Shown.when(false, this);
      if (before != null && before.getScene() == getScene()) {
        before.requestFocus();
      }
    }
  }

  private HBox line() {
    text.textProperty().bindBidirectional(model.text());
    text.setPromptText(Strings.of("evidence.capture.prompt"));
    text.setOnAction(_ -> enter());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::undoes);
    Shown.left(text, model::leave);
    Field field = new Field("capture-text", Strings.of("evidence.capture.label"), text);
    HBox.setHgrow(field, Priority.ALWAYS);
    text.atMost(LineField.EVIDENCE, length -> field.refuse(EvidenceWords.tooLong(length)));
    HBox line =
        new HBox(
            Space.M,
            field,
            Buttons.of("capture-enter", "evidence.capture.enter", this::enter),
            Buttons.of("capture-close", "evidence.capture.close", this::close));
    line.getChildren().get(1).getStyleClass().add("primary");
    line.getStyleClass().add("capture-line");
    return line;
  }

  private FlowPane details() {
    fields.onEntered(this::enter);
    VBox said = new VBox(caught);
    said.getStyleClass().add("beside-fields");
    FlowPane all =
        new FlowPane(
            Space.L,
            Space.S,
            fields.kind(),
            new Field("capture-aspects", Strings.of("evidence.aspects"), aspects),
            fields.who(),
            fields.challenges(),
            fields.value(),
            fields.audience(),
            said);
    Shown.when(!model.aspects().isEmpty(), all.getChildren().get(1));
    all.setRowValignment(VPos.TOP);
    return all;
  }

  private void show(Evidence known) {
    fields.show(known, !known.id().equals(shown));
    shown = known.id();
    aspects.show(known.aspects());
    attachments.show(known);
  }

  private void count(int entered) {
    caught.setText(Strings.of("evidence.capture.caught", entered));
    Shown.when(entered > 0, caught.getParent());
  }

  private void enter() {
    if (!aspects.settle()) {
      aspects.input().requestFocus();
    } else if (!fields.settle()) {
      fields.value().requestFocus();
    } else if (model.enter()) {
      text.requestFocus();
    }
  }

  /// In the empty line nothing typed can be taken back, so the line before it is.
  private void undoes(KeyEvent key) {
    if (key.isShortcutDown()
        && !key.isShiftDown()
        && key.getCode() == KeyCode.Z
        && text.getText().isEmpty()) {
      model.undo();
      key.consume();
    }
  }
}
