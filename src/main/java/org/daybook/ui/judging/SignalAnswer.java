package org.daybook.ui.judging;

import java.util.function.Consumer;
import javafx.scene.control.Button;
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

/// A signal that is met, in red, the place to say what is being done about it, and the way to pass
/// it on.
final class SignalAnswer extends VBox {
  /// @param raise begins a concern with these words
  SignalAnswer(Signal signal, Draft draft, Consumer<String> raise) {
    getStyleClass().add("signal-answer");
    FontIcon flag = new FontIcon(Material2OutlinedAL.FLAG);
    flag.getStyleClass().add("signal-flag");
    Label sentence = new Label(signal.statement().text());
    sentence.getStyleClass().add("text-strong");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Button concern = new Button(Strings.of("visit.concern.raise"));
    concern.setId(CategoryColumn.id("raise", signal.statement()));
    concern.setAccessibleText(Strings.of("judging.signal.raise-spoken", signal.statement().text()));
    concern.setMinWidth(USE_PREF_SIZE);
    concern.setOnAction(_ -> raise.accept(signal.statement().text()));
    HBox head = new HBox(flag, sentence, concern);
    head.getStyleClass().add("signal-head");
    String id = CategoryColumn.id("answer", signal.statement());
    ProseArea answer =
        new ProseArea(id, Strings.of("judging.signal.answer"), draft.text(), draft::save)
            .growing(1, 4);
    answer.prompt(Strings.of("judging.signal.prompt"));
    getChildren().setAll(head, answer);
  }
}
