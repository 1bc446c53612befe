package org.daybook.ui.evidence;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// The line that catches evidence, above whatever part of the visit one works on.
///
/// Keys: Enter saves the line and begins the next, Escape closes and leads back to where one was.
public final class CapturePanel extends VBox {
  private final CaptureViewModel model;
  private final Supplier<Optional<String>> inSight;
  private final TextField text = new TextField();
  private final ComboBox<Source> kind = new ComboBox<>();
  private final CheckBox challenges = new CheckBox(Strings.of("evidence.side.challenges"));
  private final AspectsField aspects;
  private final TextField value = new TextField();
  private final ComboBox<Audience> audience = new ComboBox<>();
  private final Field valueField = new Field("capture-value", Strings.of("evidence.value"), value);
  private final Label caught = new Label();
  private boolean showing;
  private @Nullable Node before;

  /// @param inSight the id of the aspect one looks at, if there is one
  public CapturePanel(CaptureViewModel model, Supplier<Optional<String>> inSight) {
    super(Space.S);
    this.model = model;
    this.inSight = inSight;
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
    getChildren().setAll(line(), details(), new Reminder());
    model.known().subscribe(this::show);
    model.caught().subscribe(this::count);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
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
    HBox line =
        new HBox(
            Space.M,
            field,
            button("capture-enter", "evidence.capture.enter", this::enter),
            button("capture-close", "evidence.capture.close", this::close));
    line.getChildren().get(1).getStyleClass().add("primary");
    line.getStyleClass().add("capture-line");
    return line;
  }

  private FlowPane details() {
    Choices.named(kind, EvidenceWords::kind);
    kind.getItems().setAll(Source.values());
    kind.setOnAction(_ -> describe());
    challenges.setId("capture-challenges");
    challenges.setOnAction(_ -> describe());
    value.setPrefColumnCount(6);
    value.textProperty().bindBidirectional(model.value());
    value.setOnAction(_ -> enter());
    Shown.left(value, () -> valueField.show(model.settleValue()));
    Choices.named(audience, EvidenceWords::audience);
    audience.getItems().setAll(Audience.values());
    audience.setOnAction(_ -> describe());
    VBox side = new VBox(challenges);
    side.getStyleClass().add("beside-fields");
    VBox said = new VBox(caught);
    said.getStyleClass().add("beside-fields");
    FlowPane fields =
        new FlowPane(
            Space.L,
            Space.S,
            new Field("capture-kind", Strings.of("evidence.kind"), kind),
            new Field("capture-aspects", Strings.of("evidence.aspects"), aspects),
            side,
            valueField,
            new Field("capture-audience", Strings.of("evidence.audience"), audience),
            said);
    Shown.when(!model.aspects().isEmpty(), fields.getChildren().get(1));
    fields.setRowValignment(VPos.TOP);
    return fields;
  }

  private void show(Evidence known) {
    showing = true;
    kind.setValue(known.source());
    challenges.setSelected(known.challenges());
    audience.setValue(known.audience());
    aspects.show(known.aspects());
    showing = false;
  }

  private void describe() {
    if (!showing) {
      Source source = kind.getValue();
      boolean against = challenges.isSelected();
      Audience eyes = audience.getValue();
      model.describe(piece -> piece.withSource(source).withChallenges(against).withAudience(eyes));
    }
  }

  private void count(int entered) {
    caught.setText(Strings.of("evidence.capture.caught", entered));
    caught.setVisible(entered > 0);
  }

  private void enter() {
    if (!aspects.settle()) {
      aspects.input().requestFocus();
    } else if (model.enter()) {
      valueField.accept();
      text.requestFocus();
    } else {
      valueField.show(EvidenceWords.wrongValue(value.getText()));
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

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      close();
      key.consume();
    }
  }

  private static Button button(String id, String verb, Runnable action) {
    Button button = new Button(Strings.of(verb));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
