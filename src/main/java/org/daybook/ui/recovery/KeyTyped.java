package org.daybook.ui.recovery;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.support.Space;

/// Typing the recovery key back from paper: shows that it was written down without a mistake.
final class KeyTyped extends VBox {
  private final TextField key = new LineField();

  KeyTyped(RecoveryKeyViewModel model, String verb) {
    super(Space.L);
    Runnable confirm = () -> model.confirm(key.getText());
    key.getStyleClass().add("recovery-key");
    key.setOnAction(_ -> confirm.run());
    Field field =
        new Field("key-typed", Strings.of("unlock.recover.label"), key)
            .hint(Strings.of("unlock.recover.hint"));
    model.mistyped().subscribe(field::show);
    Button go = new Button(verb);
    go.setId("key-confirm");
    go.getStyleClass().add("primary");
    go.setMinWidth(USE_PREF_SIZE);
    go.setOnAction(_ -> confirm.run());
    Hyperlink again = new Hyperlink(Strings.of("recovery.typed.again"));
    again.setId("key-again");
    again.setOnAction(_ -> model.turnTo(false));
    HBox buttons = new HBox(Space.L, go, again);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .setAll(
            RecoveryKeyView.titled(
                Strings.of("recovery.typed.title"), Strings.of("recovery.typed.sentence")),
            field,
            buttons);
  }

  @Override
  public void requestFocus() {
    key.requestFocus();
  }
}
