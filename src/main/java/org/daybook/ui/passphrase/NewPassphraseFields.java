package org.daybook.ui.passphrase;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.daybook.application.PassphraseStrength.Level;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.control.Field;
import org.daybook.ui.passphrase.NewPassphraseViewModel.Input;
import org.daybook.ui.support.Shown;
import org.daybook.ui.support.Space;

/// A new passphrase, typed twice, with a hint of how strong it is.
public final class NewPassphraseFields extends VBox {
  private final NewPassphraseViewModel model;
  private final PasswordField passphrase = new PasswordField();
  private final PasswordField repeated = new PasswordField();
  private final Field first;
  private final Field second;
  private final ProgressBar meter = new ProgressBar(0);
  private final Label words = new Label();
  private final VBox strength = new VBox(Space.XS);

  /// Makes the fields.
  ///
  /// @param id the fields are `id-new` and `id-repeated`
  /// @param done what Enter in the second field does
  public NewPassphraseFields(String id, NewPassphraseViewModel model, Runnable done) {
    super(Space.M);
    this.model = model;
    first = new Field(id + "-new", Strings.of("passphrase.new.label"), passphrase);
    first.hint(Strings.of("passphrase.new.hint"));
    second = new Field(id + "-repeated", Strings.of("passphrase.repeated.label"), repeated);
    passphrase.textProperty().subscribe(model::typed);
    passphrase.setOnAction(_ -> repeated.requestFocus());
    repeated.setOnAction(_ -> done.run());
    meter.setMaxWidth(Double.MAX_VALUE);
    meter.getStyleClass().add("strength-meter");
    words.setId(id + "-strength");
    words.getStyleClass().add("text-secondary");
    words.setWrapText(true);
    strength.getChildren().setAll(meter, words);
    getChildren().setAll(first, strength, second);
    model.level().subscribe(this::show);
    model.problems().subscribe(this::show);
  }

  /// The passphrase if it will do; else the fields say why not.
  ///
  /// @return the caller's to clear
  public Optional<char[]> accept() {
    return model.accept(passphrase.getText(), repeated.getText());
  }

  /// Empties both fields.
  public void clear() {
    passphrase.clear();
    repeated.clear();
  }

  private void show(Optional<Level> level) {
    Shown.when(level.isPresent(), strength);
    meter.setProgress(level.map(Level::share).orElse(0.0));
    String sentence = level.map(NewPassphraseFields::sentence).orElse("");
    words.setText(sentence);
    meter.setAccessibleText(sentence);
  }

  private void show(Map<Input, Problem> problems) {
    first.show(Optional.ofNullable(problems.get(Input.PASSPHRASE)));
    second.show(Optional.ofNullable(problems.get(Input.REPEATED)));
  }

  private static String sentence(Level level) {
    return Strings.of(
        switch (level) {
          case SHORT -> "passphrase.strength.short";
          case WEAK -> "passphrase.strength.weak";
          case FAIR -> "passphrase.strength.fair";
          case GOOD -> "passphrase.strength.good";
          case STRONG -> "passphrase.strength.strong";
        });
  }
}
