package org.daybook.ui.settings;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.daybook.application.words.Strings;
import org.daybook.ui.control.Field;
import org.daybook.ui.control.Notice;
import org.daybook.ui.recovery.RecoveryKeyView;
import org.daybook.ui.settings.NewRecoveryKeyViewModel.Progress;
import org.daybook.ui.support.Space;

/// Making a new recovery key: the passphrase first, then the key, shown once and typed back.
final class RecoveryPart extends VBox {
  private final NewRecoveryKeyViewModel model;
  private final PasswordField passphrase = new PasswordField();
  private final Field field =
      new Field(
          "settings-recovery-passphrase", Strings.of("settings.recovery.passphrase"), passphrase);
  private final Label about = new Label(Strings.of("settings.recovery.hint"));
  private final Button go = new Button(Strings.of("settings.recovery.verb"));
  private final Notice notice = new Notice("settings-recovery-notice");
  private final Hyperlink cancel = new Hyperlink(Strings.of("settings.recovery.cancel"));

  RecoveryPart(NewRecoveryKeyViewModel model) {
    super(Space.M);
    this.model = model;
    about.getStyleClass().add("text-secondary");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    go.setId("settings-recovery-new");
    go.setOnAction(_ -> make());
    passphrase.setOnAction(_ -> make());
    cancel.setId("settings-recovery-cancel");
    cancel.setOnAction(_ -> model.cancel());
    model.progress().subscribe(this::show);
  }

  /// What was typed is gone from the field at once, right or wrong.
  private void make() {
    char[] typed = passphrase.getText().toCharArray();
    passphrase.clear();
    model.make(typed);
  }

  private void show(Progress progress) {
    go.setDisable(progress instanceof Progress.Making);
    field.show(
        progress instanceof Progress.Refused(var problem)
            ? Optional.of(problem)
            : Optional.empty());
    notice.silence();
    switch (progress) {
      case Progress.Making() -> notice.inform(Strings.of("settings.recovery.busy"));
      case Progress.Used() -> notice.inform(Strings.of("settings.recovery.used"));
      case Progress.WrittenDown(var key) -> {
        RecoveryKeyView view =
            new RecoveryKeyView(
                key, Strings.of("recovery.why.replaced"), Strings.of("recovery.typed.use"));
        getChildren().setAll(view, cancel);
        view.requestFocus();
        return;
      }
      case Progress.Idle(), Progress.Refused(_) -> {}
    }
    getChildren().setAll(about, field, go, notice);
  }
}
