package org.daybook.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.ui.evidence.field.EvidenceWords;

/// A piece of evidence in two lines of words, and one that says what it is about.
final class EvidenceCell extends TableCell<Evidence, Evidence> {
  private final EvidenceViewModel model;
  private final Label words = new Label();
  private final Label about = new Label();
  private final VBox lines = new VBox(words, about);

  EvidenceCell(EvidenceViewModel model) {
    this.model = model;
    words.setWrapText(true);
    words.setMinHeight(0);
    about.getStyleClass().add("field-hint");
    about.setWrapText(false);
    about.setMinHeight(USE_PREF_SIZE);
    lines.getStyleClass().add("evidence-cell");
    lines.setMinHeight(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Evidence piece, boolean empty) {
    super.updateItem(piece, empty);
    if (empty || piece == null) {
      setGraphic(null);
    } else {
      words.setText(piece.text().replaceAll("\\s+", " "));
      about.setText(about(piece));
      setGraphic(lines);
    }
  }

  /// What is not as usual first: against the judgement, not for the school.
  private String about(Evidence piece) {
    List<String> parts = new ArrayList<>();
    if (piece.challenges()) {
      parts.add(EvidenceWords.side(true));
    }
    if (piece.voice() == Voice.SCHOOL) {
      parts.add(Strings.of("evidence.by-school"));
    }
    if (piece.audience() != Audience.SCHOOL) {
      parts.add(EvidenceWords.audience(piece.audience()));
    }
    if (!piece.attachments().isEmpty()) {
      parts.add(Strings.of("evidence.column.attached", piece.attachments().size()));
    }
    if (!piece.who().isEmpty()) {
      parts.add(piece.who());
    }
    if (model.judges()) {
      String aspects = model.aspects(piece);
      parts.add(aspects.isEmpty() ? Strings.of("evidence.aspects.none") : aspects);
    }
    return String.join(" · ", parts);
  }
}
