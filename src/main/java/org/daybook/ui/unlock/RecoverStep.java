package org.daybook.ui.unlock;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.LineField;
import org.daybook.ui.passphrase.NewPassphraseFields;
import org.daybook.ui.unlock.UnlockViewModel.Step;

/// Opening the store with its recovery key, which sets a new passphrase.
final class RecoverStep extends VBox {
  private final UnlockViewModel model;
  private final TextField key = new LineField();
  private final NewPassphraseFields fields;

  RecoverStep(UnlockViewModel model) {
    this.model = model;
    fields = new NewPassphraseFields("recover", model.newPassphrase(), this::recover);
    key.getStyleClass().add("recovery-key");
    Field field =
        new Field("recover-key", Strings.of("unlock.recover.label"), key)
            .hint(Strings.of("unlock.recover.hint"));
    StepForm.mistyped(this, model, field);
    getChildren()
        .setAll(
            StepForm.of(
                Strings.of("unlock.recover.title"),
                Strings.of("unlock.recover.sentence"),
                field,
                fields,
                StepForm.row(
                    StepForm.primary(
                        "recover-go", Strings.of("unlock.recover.verb"), this::recover),
                    StepForm.back(model, Step.UNLOCK))));
  }

  private void recover() {
    fields.accept().ifPresent(passphrase -> model.recover(key.getText(), passphrase));
  }
}
