package org.daybook.ui.actions;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.ui.control.DateField;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.mark.RagPicker;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.jspecify.annotations.Nullable;

/// One action to fill in.
final class ActionCard extends VBox {
  // Room for the four choices of a rating side by side, in the size of the text.
  private static final double FOUR_CHOICES = 24;

  private final ActionRow row;
  private final ProseArea what;

  ActionCard(ActionRow row, Consumer<ActionRow> remove) {
    this.row = row;
    getStyleClass().add("action-card");
    setSpacing(Space.M);
    this.what = prose("what", "actions.what", row.what()).growing(1, 6);
    ProseArea success = prose("success", "actions.success", row.success()).growing(1, 6);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox.setHgrow(success, Priority.ALWAYS);
    getChildren().setAll(new CarriedLine(row), new HBox(Space.L, what, success), facts(remove));
  }

  ActionRow row() {
    return row;
  }

  /// Puts the cursor where a new action begins.
  void begin() {
    what.begin();
  }

  private FlowPane facts(Consumer<ActionRow> remove) {
    TextField who = new LineField();
    who.textProperty().bindBidirectional(row.who().text());
    Shown.left(who, row.who()::save);
    Field owner = new Field(id("who"), Strings.of("actions.who"), who);
    owner.getStyleClass().add("action-who");
    DateField picker = DateField.optional(row.due().text());
    picker.getStyleClass().add("action-due");
    Field when = new Field(id("due"), Strings.of("actions.due"), picker);
    picker.refused().subscribe(when::show);
    Shown.left(picker, row.due()::save);
    Button away = new Button(Strings.of("actions.remove"));
    away.setId(id("remove"));
    away.getStyleClass().add("quiet");
    away.setMinWidth(USE_PREF_SIZE);
    away.setOnAction(_ -> remove.accept(row));
    VBox end = new VBox(away);
    end.getStyleClass().add("row-end");
    FlowPane facts = new FlowPane(Space.L, Space.M);
    facts
        .getChildren()
        .setAll(
            owner,
            when,
            rating("action", "actions.rag.action", Action::action, row::rateAction),
            rating("impact", "actions.rag.impact", Action::impact, row::rateImpact),
            end);
    return facts;
  }

  private VBox rating(
      String part,
      String key,
      Function<Action, @Nullable Rag> read,
      Consumer<@Nullable Rag> write) {
    Label label = new Label(Strings.of(key));
    label.getStyleClass().add("field-label");
    RagPicker picker = new RagPicker(id(part), Strings.of(key));
    label.setLabelFor(picker);
    picker
        .prefWrapLengthProperty()
        .bind(label.fontProperty().map(font -> font.getSize() * FOUR_CHOICES));
    row.standing().subscribe(_ -> picker.valueProperty().set(row.action().map(read)));
    picker.valueProperty().addListener((_, _, rag) -> change(read, write, rag));
    VBox box = new VBox(label, picker);
    box.getStyleClass().add("field");
    return box;
  }

  private void change(
      Function<Action, @Nullable Rag> read, Consumer<@Nullable Rag> write, Optional<Rag> rag) {
    if (!rag.equals(row.action().map(read))) {
      write.accept(rag.orElse(null));
    }
  }

  private ProseArea prose(String part, String key, Draft draft) {
    return new ProseArea(id(part), Strings.of(key), draft.text(), draft::save);
  }

  private String id(String part) {
    return "action-" + part + "-" + row.id();
  }
}
