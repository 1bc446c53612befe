package org.daybook.ui.together;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.LineField;
import org.daybook.ui.control.Notice;
import org.daybook.ui.state.NextLine;
import org.daybook.ui.support.Shown;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What the school puts forward for where it sees itself: a line for the next piece, and those
/// named so far.
final class OwnEvidence extends VBox {
  private final Words words;
  private final NextLine next;
  private final LineField field = new LineField();
  private final VBox lines = new VBox();
  private final Notice tooLong = new Notice("together-evidence-long");
  private List<Page.Piece> pieces = List.of();

  OwnEvidence(Words words, String aspect) {
    this.words = words;
    this.next = words.line(aspect);
    getStyleClass().addAll("field", "evidence");
    Label title = new Label(Strings.of("together.own.evidence"));
    title.getStyleClass().add("field-label");
    title.setLabelFor(field);
    Label hint = new Label(Strings.of("together.own.evidence.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    field.setId("together-evidence");
    field.setAccessibleText(Strings.of("together.own.evidence"));
    field.textProperty().bindBidirectional(next.text());
    field.setOnAction(_ -> enter());
    field.textProperty().subscribe((_, _) -> tooLong.silence());
    field.atMost(
        LineField.EVIDENCE,
        length -> tooLong.refuse(Problem.of("evidence.line.long", length, LineField.EVIDENCE)));
    Shown.left(field, this::enter);
    lines.setId("together-evidence-lines");
    lines.getStyleClass().add("evidence-lines");
    getChildren().setAll(title, hint, field, tooLong, lines);
  }

  /// Leaves the piece as it is typed, and shows it among the others.
  private void enter() {
    next.enter();
    show(pieces);
  }

  /// Shows all but the piece that is being typed.
  void show(List<Page.Piece> named) {
    pieces = named;
    lines
        .getChildren()
        .setAll(
            pieces.stream()
                .filter(piece -> !piece.id().equals(next.id()))
                .map(this::line)
                .toList());
    Shown.when(!lines.getChildren().isEmpty(), lines);
  }

  private HBox line(Page.Piece piece) {
    Label text = new Label(piece.text());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button remove = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
    remove.setId("together-evidence-remove-" + piece.id());
    remove.getStyleClass().addAll("quiet", "small");
    remove.setAccessibleText(Strings.of("judging.evidence.remove", piece.text()));
    remove.setOnAction(
        _ -> {
          field.requestFocus();
          words.removeLine(piece.id());
        });
    HBox line = new HBox(text, remove);
    line.getStyleClass().add("evidence-line");
    return line;
  }
}
