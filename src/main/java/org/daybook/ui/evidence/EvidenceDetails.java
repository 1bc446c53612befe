package org.daybook.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Evidence;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.evidence.attached.AttachmentsPart;
import org.daybook.ui.evidence.field.Aspects;
import org.daybook.ui.evidence.field.AspectsField;
import org.daybook.ui.evidence.field.EvidenceFields;
import org.daybook.ui.state.Draft;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// One piece of evidence, whole, to be changed; or what several chosen ones can be linked to.
final class EvidenceDetails extends VBox {
  private final EvidenceViewModel model;
  private final Label several = new Label();
  private final StringProperty words = new SimpleStringProperty("");
  private final ProseArea text;
  private final EvidenceFields fields = new EvidenceFields("evidence", this::change);
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
    Shown.when(model.judges(), about);
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
    }
    fields.show(piece, another);
    aspects.show(piece.aspects());
    attachments.show(piece);
  }

  private void end() {
    draft.ifPresent(
        typed -> {
          fields.settle();
          typed.end();
          words.unbindBidirectional(typed.text());
        });
    draft = Optional.empty();
    attachments.end();
  }

  private FlowPane fields() {
    fields.onEntered(fields::settle);
    return new FlowPane(
        Space.L,
        Space.S,
        fields.kind(),
        fields.who(),
        fields.challenges(),
        fields.audience(),
        fields.value(),
        fields.bySchool());
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
