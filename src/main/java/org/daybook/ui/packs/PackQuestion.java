package org.daybook.ui.packs;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.control.Notice;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// A question about a pack with its two answers; away while nothing is asked.
final class PackQuestion extends VBox {
  private final Notice words = new Notice("packs-question");
  private final Button yes = new Button();
  private final Button no = new Button();

  PackQuestion(PackUseModel model) {
    super(Space.S);
    yes.setId("packs-question-yes");
    yes.setOnAction(_ -> model.answer(true));
    no.setId("packs-question-no");
    no.setOnAction(_ -> model.answer(false));
    getChildren().setAll(words, new FlowPane(Space.S, Space.S, yes, no));
    model.question().subscribe(this::show);
  }

  private void show(Optional<PackDecision> question) {
    Shown.when(question.isPresent(), this);
    question.ifPresentOrElse(this::ask, words::silence);
  }

  /// The answer that changes nothing has the focus.
  private void ask(PackDecision question) {
    words.warn(question.words());
    yes.setText(question.yes());
    no.setText(question.no());
    no.requestFocus();
  }
}
