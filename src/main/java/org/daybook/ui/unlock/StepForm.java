package org.daybook.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;
import org.daybook.ui.unlock.UnlockViewModel.Step;

/// The parts every step of the way is made of.
final class StepForm {
  private StepForm() {}

  static VBox of(String title, String sentence, Node... parts) {
    Label heading = new Label(title);
    heading.getStyleClass().add("text-title");
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.setMinHeight(Label.USE_PREF_SIZE);
    Shown.when(!sentence.isEmpty(), words);
    VBox form = new VBox(Space.L, new VBox(Space.S, heading, words));
    form.getChildren().addAll(parts);
    return form;
  }

  /// Has a field say what is wrong with what was typed into it, while its step is shown.
  static void mistyped(Node step, UnlockViewModel model, Field field) {
    Shown.listening(step, () -> model.mistyped().subscribe(field::show));
  }

  static HBox row(Node... parts) {
    HBox row = new HBox(Space.L, parts);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  static Button primary(String id, String verb, Runnable action) {
    Button button = secondary(id, verb, action);
    button.getStyleClass().add("primary");
    return button;
  }

  static Button secondary(String id, String verb, Runnable action) {
    Button button = new Button(verb);
    button.setId(id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  static Hyperlink link(String id, String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.setId(id);
    link.setOnAction(_ -> action.run());
    return link;
  }

  static Hyperlink back(UnlockViewModel model, Step to) {
    return link("unlock-back", Strings.of("unlock.back.verb"), () -> model.go(to));
  }
}
