package org.daybook.ui.together;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.daybook.application.StoreOpening;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;

/// Asks for the passphrase before the adviser's own screens are shown again.
final class EndPage extends PageFrame {
  private final TogetherViewModel model;
  private final PasswordField passphrase = new PasswordField();
  private final Field field =
      new Field("together-passphrase", Strings.of("together.end.label"), passphrase);
  private final Button go;

  EndPage(TogetherViewModel model) {
    super("together-ending");
    this.model = model;
    Label title = line("together-end-title", "together-title");
    title.setText(Strings.of("together.end.title"));
    Label words = line("together-end-words", "text-body");
    words.setText(Strings.of("together.end.words"));
    if (model.demo()) {
      field.hint(Strings.of("together.end.demo", StoreOpening.DEMO_PASSPHRASE));
    }
    field.getStyleClass().add("together-passphrase");
    passphrase.setOnAction(_ -> leave());
    content(title, words, field);
    go = button("together-leave", "together.end.verb", this::leave);
    go.getStyleClass().add("primary");
    foot(
        go,
        button("together-stay", "together.end.stay", model::stay),
        button("together-lock", "together.end.lock", model::lock));
  }

  @Override
  boolean fits(Page page) {
    return page instanceof Page.Ending;
  }

  @Override
  void show(Page page) {
    Page.Ending ending = (Page.Ending) page;
    go.setDisable(ending.busy());
    go.setText(Strings.of(ending.busy() ? "together.end.busy" : "together.end.verb"));
    field.show(ending.refused());
    if (ending.refused().isPresent()) {
      land();
    }
  }

  @Override
  void land() {
    passphrase.requestFocus();
  }

  /// What is tried is gone from the field at once, right or wrong.
  private void leave() {
    char[] typed = passphrase.getText().toCharArray();
    passphrase.clear();
    model.leave(typed);
  }
}
