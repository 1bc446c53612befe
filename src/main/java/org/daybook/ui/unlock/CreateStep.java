package org.daybook.ui.unlock;

import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Notice;
import org.daybook.ui.passphrase.NewPassphraseFields;
import org.daybook.ui.unlock.UnlockViewModel.Step;

/// Choosing the passphrase of a new store.
final class CreateStep extends VBox {
  private final UnlockViewModel model;
  private final NewPassphraseFields fields;

  CreateStep(UnlockViewModel model) {
    this.model = model;
    fields = new NewPassphraseFields("create", model.newPassphrase(), this::create);
    Notice synced = new Notice("create-synced");
    model
        .synced()
        .ifPresent(folder -> synced.warn(Strings.of("unlock.create.synced", folder.toString())));
    getChildren()
        .setAll(
            StepForm.of(
                Strings.of("unlock.create.title"),
                Strings.of("unlock.create.sentence"),
                synced,
                fields,
                StepForm.row(
                    StepForm.primary("create-go", Strings.of("unlock.create.verb"), this::create),
                    StepForm.back(model, Step.WELCOME))));
  }

  private void create() {
    fields.accept().ifPresent(model::create);
  }
}
