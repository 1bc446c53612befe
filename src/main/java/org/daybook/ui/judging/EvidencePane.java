package org.daybook.ui.judging;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Notice;
import org.daybook.ui.control.Reminder;
import org.daybook.ui.judging.model.AspectSheet;
import org.daybook.ui.judging.model.JudgingViewModel;
import org.daybook.ui.support.Shown;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The lines of evidence for an aspect and the field that adds the next one.
final class EvidencePane extends VBox {
  /// More would leave no room, and slow the page down; the tab of evidence has them all.
  private static final int MOST = 12;

  private final JudgingViewModel judging;
  private final String aspect;
  private final Label title = new Label();
  private final LineField next = new LineField();
  private final Notice tooLong = new Notice("evidence-add-notice");
  private final VBox lines = new VBox();
  private final Label unsupported = new Label(Strings.of("judging.evidence.unsupported"));
  private List<Evidence> shown = List.of();

  EvidencePane(JudgingViewModel judging, String aspect) {
    this.judging = judging;
    this.aspect = aspect;
    getStyleClass().addAll("field", "evidence");
    title.getStyleClass().add("field-label");
    title.setLabelFor(next);
    next.setId("evidence-add");
    next.setPromptText(Strings.of("judging.evidence.add"));
    next.setAccessibleText(Strings.of("judging.evidence.add"));
    next.textProperty().bindBidirectional(judging.nextLine(aspect).text());
    next.setOnAction(_ -> judging.enterLine(aspect));
    next.textProperty().subscribe((_, _) -> tooLong.silence());
    next.atMost(
        LineField.EVIDENCE,
        length -> tooLong.refuse(Problem.of("evidence.line.long", length, LineField.EVIDENCE)));
    Shown.left(next, () -> judging.enterLine(aspect));
    lines.setId("evidence-lines");
    lines.getStyleClass().add("evidence-lines");
    unsupported.setId("evidence-unsupported");
    unsupported.getStyleClass().add("field-hint");
    unsupported.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(title, next, tooLong, new Reminder(), unsupported, lines);
    lines(List.of());
  }

  void show(AspectSheet sheet) {
    Shown.when(sheet.unsupported(), unsupported);
    if (!sheet.evidence().equals(shown)) {
      lines(sheet.evidence());
    }
  }

  private void lines(List<Evidence> evidence) {
    shown = evidence;
    title.setText(
        evidence.isEmpty()
            ? Strings.of("judging.evidence.label")
            : Strings.of("judging.evidence.count", evidence.size()));
    lines.getChildren().setAll(evidence.reversed().stream().limit(MOST).map(this::line).toList());
    if (evidence.size() > MOST) {
      Label more = new Label(Strings.of("judging.evidence.more", evidence.size() - MOST));
      more.getStyleClass().add("field-hint");
      more.setWrapText(true);
      more.setMinHeight(USE_PREF_SIZE);
      lines.getChildren().add(more);
    }
  }

  private HBox line(Evidence evidence) {
    Label text =
        new Label(
            evidence.voice() == Voice.SCHOOL
                ? Strings.of("judging.evidence.by-school", evidence.text())
                : evidence.text());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button remove = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
    remove.setId("evidence-remove-" + evidence.id());
    remove.getStyleClass().addAll("quiet", "small");
    remove.setAccessibleText(Strings.of("judging.evidence.remove", evidence.text()));
    remove.setOnAction(
        _ -> {
          next.requestFocus();
          judging.removeEvidence(aspect, evidence.id());
        });
    HBox line = new HBox(text, remove);
    line.getStyleClass().add("evidence-line");
    return line;
  }
}
