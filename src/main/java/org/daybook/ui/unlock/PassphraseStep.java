package org.daybook.ui.unlock;

import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.unlock.UnlockViewModel.Step;

/// Unlocking with the passphrase.
final class PassphraseStep extends VBox {
  private final UnlockViewModel model;
  private final PasswordField passphrase = new PasswordField();
  private final Button go;

  PassphraseStep(UnlockViewModel model) {
    this.model = model;
    passphrase.setOnAction(_ -> unlock());
    go = StepForm.primary("unlock-go", Strings.of("unlock.passphrase.verb"), this::unlock);
    Field field = new Field("unlock-passphrase", Strings.of("unlock.passphrase.label"), passphrase);
    StepForm.mistyped(this, model, field);
    getChildren()
        .setAll(
            StepForm.of(
                Strings.of("unlock.passphrase.title"),
                "",
                field,
                StepForm.row(
                    go,
                    StepForm.link(
                        "unlock-recover",
                        Strings.of("unlock.passphrase.recover"),
                        () -> model.go(Step.RECOVER)),
                    StepForm.link(
                        "unlock-demo", Strings.of("unlock.passphrase.demo"), model::openDemo))));
    go.disableProperty().bind(model.waiting());
  }

  /// What is tried is gone from the field at once, right or wrong.
  private void unlock() {
    if (!go.isDisabled()) {
      char[] typed = passphrase.getText().toCharArray();
      passphrase.clear();
      model.unlock(typed);
    }
  }
}
