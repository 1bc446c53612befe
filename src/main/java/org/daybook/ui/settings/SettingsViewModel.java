package org.daybook.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Preferences;
import org.daybook.application.Session;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.passphrase.NewPassphraseViewModel;
import org.daybook.ui.support.Tasks;

/// How Daybook works for this person. Every choice is kept as soon as it is made.
public final class SettingsViewModel {
  private final Session session;
  private final Tasks tasks;
  private final PassphraseStrength strength;
  private final ReadOnlyObjectWrapper<Optional<Made>> choices =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Passphrase> passphrase =
      new ReadOnlyObjectWrapper<>(new Passphrase.Kept());
  private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();

  public SettingsViewModel(Session session, Tasks tasks, PassphraseStrength strength) {
    this.session = session;
    this.tasks = tasks;
    this.strength = strength;
  }

  /// Empty until the store has answered.
  public ReadOnlyObjectProperty<Optional<Made>> choices() {
    return choices.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Whether the passphrase was changed, or why not.
  public ReadOnlyObjectProperty<Passphrase> passphrase() {
    return passphrase.getReadOnlyProperty();
  }

  /// True while the passphrase is being changed, which takes about two seconds.
  public ReadOnlyBooleanProperty changing() {
    return changing.getReadOnlyProperty();
  }

  /// A passphrase to be chosen.
  public NewPassphraseViewModel newPassphrase() {
    return new NewPassphraseViewModel(strength, tasks);
  }

  /// A recovery key to take the place of the one before.
  public NewRecoveryKeyViewModel newRecoveryKey() {
    return new NewRecoveryKeyViewModel(session, tasks);
  }

  /// A demo store's passphrase is published and stays.
  public boolean demo() {
    return session.demo();
  }

  /// Whether the store lies where a service copies it elsewhere, which people are warned of.
  boolean synced() {
    return session.synced();
  }

  public void refresh() {
    keep(preferences -> {});
  }

  public void setAdviser(String name) {
    keep(preferences -> preferences.setAdviser(name));
  }

  public void setFramework(Framework framework) {
    keep(_ -> session.choose(framework));
  }

  public void setDark(boolean dark) {
    keep(preferences -> preferences.setDark(dark));
  }

  /// Sets the text size in per cent of the normal one: 100, 125, 150 or 200.
  public void setTextSize(int percent) {
    keep(preferences -> preferences.setTextSize(percent));
  }

  /// Replaces the passphrase.
  ///
  /// @param old both are cleared
  public void changePassphrase(char[] old, char[] chosen) {
    if (changing.get()) {
      return;
    }
    changing.set(true);
    passphrase.set(new Passphrase.Kept());
    tasks.store(
        () -> {
          try {
            session.changePassphrase(old, chosen);
            return new Passphrase.Changed();
          } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(chosen, '\0');
          }
        },
        this::changed,
        wrong -> changed(new Passphrase.Refused(wrong)));
  }

  private void changed(Passphrase outcome) {
    changing.set(false);
    passphrase.set(outcome);
  }

  private void keep(Change change) {
    tasks.store(
        () -> {
          change.make(session.preferences());
          return read();
        },
        read -> {
          problem.set(Optional.empty());
          choices.set(Optional.of(read));
        },
        wrong -> problem.set(Optional.of(wrong)));
  }

  private Made read() throws ProblemException {
    Preferences preferences = session.preferences();
    return new Made(
        preferences.adviser(),
        preferences.dark(),
        preferences.textSize(),
        session.framework(),
        session.frameworks().all());
  }

  /// The choices made so far.
  ///
  /// @param textSize in per cent of the normal one
  /// @param framework the one in use, of all `frameworks`
  public record Made(
      String adviser, boolean dark, int textSize, Framework framework, List<Framework> frameworks) {
    public Made {
      frameworks = List.copyOf(frameworks);
    }
  }

  /// What came of changing the passphrase.
  public sealed interface Passphrase {
    /// It was not tried.
    record Kept() implements Passphrase {}

    /// The new one opens the store from now on.
    record Changed() implements Passphrase {}

    /// The old one still opens the store.
    record Refused(Problem problem) implements Passphrase {}
  }

  private interface Change {
    void make(Preferences preferences) throws ProblemException;
  }
}
