package org.daybook.ui.passphrase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.PassphraseStrength;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Tasks;

/// A new passphrase as it is typed twice.
public final class NewPassphraseViewModel {
  private final PassphraseStrength strength;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<PassphraseStrength.Level>> level =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Map<Input, Problem>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private long asked;

  public NewPassphraseViewModel(PassphraseStrength strength, Tasks tasks) {
    this.strength = strength;
    this.tasks = tasks;
  }

  /// How strong what is typed is; empty while nothing is typed.
  public ReadOnlyObjectProperty<Optional<PassphraseStrength.Level>> level() {
    return level.getReadOnlyProperty();
  }

  /// What is wrong, by field.
  public ReadOnlyObjectProperty<Map<Input, Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  /// Weighs what is typed so far.
  public void typed(String passphrase) {
    long question = ++asked;
    problems.set(Map.of());
    if (passphrase.isEmpty()) {
      level.set(Optional.empty());
    } else {
      tasks.work(
          () -> strength.of(passphrase), found -> answer(question, found), problem -> forget());
    }
  }

  /// The passphrase if it will do; else empty, and `problems` says why.
  ///
  /// @return the caller's to clear
  public Optional<char[]> accept(String passphrase, String repeated) {
    Map<Input, Problem> wrong = new EnumMap<>(Input.class);
    if (passphrase.length() < PassphraseStrength.SHORTEST) {
      wrong.put(Input.PASSPHRASE, Problem.of("passphrase.new.short", PassphraseStrength.SHORTEST));
    } else if (strength.of(passphrase) == PassphraseStrength.Level.WEAK) {
      wrong.put(Input.PASSPHRASE, Problem.of("passphrase.new.weak"));
    } else if (!passphrase.equals(repeated)) {
      wrong.put(Input.REPEATED, Problem.of("passphrase.repeated.differs"));
    }
    problems.set(Map.copyOf(wrong));
    return wrong.isEmpty() ? Optional.of(passphrase.toCharArray()) : Optional.empty();
  }

  private void answer(long question, PassphraseStrength.Level found) {
    if (question == asked) {
      level.set(Optional.of(found));
    }
  }

  private void forget() {
    level.set(Optional.empty());
  }

  /// The two fields.
  public enum Input {
    PASSPHRASE,
    REPEATED
  }
}
