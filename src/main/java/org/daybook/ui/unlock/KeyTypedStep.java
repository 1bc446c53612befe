package org.daybook.ui.unlock;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.application.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.unlock.UnlockViewModel.Step;

/// Typing the recovery key back from paper: shows that it was written down without a mistake.
final class KeyTypedStep extends VBox {
  private final TextField key = new TextField();

  KeyTypedStep(UnlockViewModel model) {
    Runnable confirm = () -> model.confirmKey(key.getText());
    key.getStyleClass().add("recovery-key");
    key.setOnAction(_ -> confirm.run());
    Field field =
        new Field("key-typed", Strings.of("unlock.recover.label"), key)
            .hint(Strings.of("unlock.recover.hint"));
    StepForm.mistyped(this, model, field);
    getChildren()
        .setAll(
            StepForm.of(
                Strings.of("unlock.typed.title"),
                Strings.of("unlock.typed.sentence"),
                field,
                StepForm.row(
                    StepForm.primary("key-confirm", Strings.of("unlock.typed.verb"), confirm),
                    StepForm.link(
                        "key-again",
                        Strings.of("unlock.typed.again"),
                        () -> model.go(Step.KEY_SHOWN)))));
  }
}
