package org.daybook.ui.judging;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.domain.visit.Signals.Signal;
import org.daybook.ui.control.ProseArea;
import org.daybook.ui.state.Draft;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A signal that is met, in red, and the place to say what is being done about it.
final class SignalAnswer extends VBox {
  SignalAnswer(Signal signal, Draft draft) {
    getStyleClass().add("signal-answer");
    FontIcon flag = new FontIcon(Material2OutlinedAL.FLAG);
    flag.getStyleClass().add("signal-flag");
    Label sentence = new Label(signal.statement().text());
    sentence.getStyleClass().add("text-strong");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox head = new HBox(flag, sentence);
    head.getStyleClass().add("signal-head");
    String id = CategoryColumn.id("answer", signal.statement());
    ProseArea answer =
        new ProseArea(id, Strings.of("judging.signal.answer"), draft.text(), draft::save)
            .growing(1, 4);
    answer.prompt(Strings.of("judging.signal.prompt"));
    getChildren().setAll(head, answer);
  }
}
