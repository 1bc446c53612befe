package org.daybook.ui.settings;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.passphrase.NewPassphraseFields;
import org.daybook.ui.settings.SettingsViewModel.Passphrase;
import org.daybook.ui.support.Space;

/// Changing the passphrase.
final class PassphrasePart extends VBox {
  private final SettingsViewModel model;
  private final PasswordField old = new PasswordField();
  private final Field oldField =
      new Field("settings-passphrase-old", Strings.of("settings.passphrase.old"), old);
  private final NewPassphraseFields fresh;
  private final Notice notice = new Notice("settings-passphrase-notice");
  private final Button go = new Button(Strings.of("settings.passphrase.verb"));

  PassphrasePart(SettingsViewModel model) {
    super(Space.M);
    this.model = model;
    fresh = new NewPassphraseFields("settings-passphrase", model.newPassphrase(), this::change);
    go.setId("settings-passphrase-change");
    go.setOnAction(_ -> change());
    model.changing().subscribe(this::busy);
    model.passphrase().subscribe(this::show);
    if (model.demo()) {
      Label published = new Label(Strings.of("settings.passphrase.demo"));
      published.setWrapText(true);
      getChildren().setAll(published);
    } else {
      getChildren().setAll(oldField, fresh, go, notice);
    }
  }

  private void change() {
    notice.silence();
    fresh.accept().ifPresent(chosen -> model.changePassphrase(old.getText().toCharArray(), chosen));
  }

  private void busy(boolean changing) {
    go.setDisable(changing);
    if (changing) {
      notice.inform(Strings.of("settings.passphrase.busy"));
    }
  }

  private void show(Passphrase outcome) {
    oldField.show(
        outcome instanceof Passphrase.Refused(var problem)
            ? Optional.of(problem)
            : Optional.empty());
    if (outcome instanceof Passphrase.Changed) {
      old.clear();
      fresh.clear();
      notice.inform(Strings.of("settings.passphrase.changed"));
    } else if (outcome instanceof Passphrase.Refused) {
      notice.silence();
    }
  }
}
