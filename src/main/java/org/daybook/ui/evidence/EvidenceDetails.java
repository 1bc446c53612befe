package org.daybook.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Evidence.Source;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.listing.Choices;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// One piece of evidence, whole, to be changed; or what several chosen ones can be linked to.
final class EvidenceDetails extends VBox {
  private final EvidenceViewModel model;
  private final Label several = new Label();
  private final StringProperty words = new SimpleStringProperty("");
  private final ProseArea text;
  private final ComboBox<Source> kind = new ComboBox<>();
  private final CheckBox challenges = new CheckBox(Strings.of("evidence.side.challenges"));
  private final ComboBox<Audience> audience = new ComboBox<>();
  private final TextField value = new TextField();
  private final Field valueField = new Field("evidence-value", Strings.of("evidence.value"), value);
  private final AspectsField aspects;
  private final AttachmentsPart attachments;
  private final Button delete = new Button();
  private final VBox one = new VBox(Space.M);
  private List<Evidence> chosen = List.of();
  private Optional<Draft> draft = Optional.empty();
  private boolean showing;

  /// @param remove takes the chosen pieces away
  EvidenceDetails(EvidenceViewModel model, AttachmentsPart attachments, Runnable remove) {
    super(Space.M);
    this.model = model;
    this.attachments = attachments;
    setId("evidence-details");
    getStyleClass().add("evidence-details");
    several.getStyleClass().add("text-section");
    several.setWrapText(true);
    text =
        new ProseArea(
                "evidence-text",
                Strings.of("evidence.text"),
                words,
                () -> draft.ifPresent(Draft::save))
            .growing(2, 8);
    aspects = new AspectsField("evidence-aspects", model.framework().aspects(), this::link);
    Field about = new Field("evidence-aspects", Strings.of("evidence.aspects"), aspects);
    Shown.when(!model.framework().aspects().isEmpty(), about);
    delete.setId("evidence-delete");
    delete.setOnAction(_ -> remove.run());
    one.getChildren().setAll(text, new Reminder(), fields());
    getChildren().setAll(several, one, about, attachments, delete);
    show(List.of());
  }

  /// Shows what is chosen.
  void show(List<Evidence> pieces) {
    boolean another = !ids(pieces).equals(ids(chosen));
    if (another) {
      end();
    }
    chosen = List.copyOf(pieces);
    boolean single = pieces.size() == 1;
    showing = true;
    if (single) {
      show(pieces.getFirst(), another);
    } else {
      aspects.show(Set.of());
    }
    showing = false;
    several.setText(Strings.of("evidence.chosen", pieces.size()));
    delete.setText(Strings.of("evidence.delete", pieces.size()));
    Shown.when(pieces.size() > 1, several);
    Shown.when(single, one, attachments);
    setVisible(!pieces.isEmpty());
  }

  /// Puts the cursor into the words.
  void begin() {
    text.begin();
  }

  /// Puts the cursor where an aspect is typed.
  void beginLink() {
    aspects.input().requestFocus();
  }

  private void show(Evidence piece, boolean another) {
    if (another) {
      Draft typed = model.text(piece.id());
      words.bindBidirectional(typed.text());
      draft = Optional.of(typed);
      valueField.accept();
    }
    if (another || !value.isFocused()) {
      value.setText(EvidenceWords.value(piece.value()));
    }
    kind.setValue(piece.source());
    challenges.setSelected(piece.challenges());
    audience.setValue(piece.audience());
    aspects.show(piece.aspects());
    attachments.show(piece);
  }

  private void end() {
    draft.ifPresent(
        typed -> {
          settleValue();
          typed.end();
          words.unbindBidirectional(typed.text());
        });
    draft = Optional.empty();
    attachments.end();
  }

  private FlowPane fields() {
    Choices.named(kind, EvidenceWords::kind);
    kind.getItems().setAll(Source.values());
    kind.setOnAction(_ -> Optional.ofNullable(kind.getValue()).ifPresent(this::kind));
    challenges.setId("evidence-challenges");
    challenges.setOnAction(_ -> challenges());
    Choices.named(audience, EvidenceWords::audience);
    audience.getItems().setAll(Audience.values());
    audience.setOnAction(_ -> Optional.ofNullable(audience.getValue()).ifPresent(this::audience));
    value.setPrefColumnCount(6);
    value.setOnAction(_ -> settleValue());
    Shown.left(value, this::settleValue);
    VBox side = new VBox(challenges);
    side.getStyleClass().add("beside-fields");
    return new FlowPane(
        Space.L,
        Space.S,
        new Field("evidence-kind", Strings.of("evidence.kind"), kind),
        new Field("evidence-audience", Strings.of("evidence.audience"), audience),
        valueField,
        side);
  }

  private void kind(Source source) {
    change(piece -> piece.withSource(source));
  }

  private void audience(Audience eyes) {
    change(piece -> piece.withAudience(eyes));
  }

  private void challenges() {
    boolean against = challenges.isSelected();
    change(piece -> piece.withChallenges(against));
  }

  private void settleValue() {
    if (!showing && chosen.size() == 1) {
      String typed = value.getText();
      valueField.show(EvidenceWords.wrongValue(typed));
      if (EvidenceWords.wrongValue(typed).isEmpty()
          && !typed.equals(EvidenceWords.value(chosen.getFirst().value()))) {
        change(piece -> piece.withValue(EvidenceWords.value(typed).orElse(null)));
      }
    }
  }

  private void link(String aspect, boolean on) {
    if (chosen.size() == 1) {
      change(piece -> Aspects.with(piece, aspect, on));
    } else if (on) {
      model.link(ids(chosen), aspect);
    }
  }

  private void change(UnaryOperator<Evidence> change) {
    if (!showing && chosen.size() == 1) {
      model.change(chosen.getFirst().id(), change);
    }
  }

  private static List<UUID> ids(List<Evidence> pieces) {
    return pieces.stream().map(Evidence::id).toList();
  }
}
