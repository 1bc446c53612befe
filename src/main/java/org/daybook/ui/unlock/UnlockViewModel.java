package org.daybook.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.daybook.application.PassphraseStrength;
import org.daybook.application.Session;
import org.daybook.application.StoreOpening;
import org.daybook.application.StoreOpening.DemoProgress;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.passphrase.NewPassphraseViewModel;
import org.daybook.ui.recovery.RecoveryKeyViewModel;
import org.daybook.ui.support.Tasks;

/// The way from starting the program to an open store.
public final class UnlockViewModel {
  /// The one problem that passes by itself; its argument is how many seconds to wait.
  private static final String WAIT = "storage.unlock.wait";

  /// How the keys of problems start that lie in what was typed.
  private static final List<String> AT_FIELD =
      List.of(WAIT, "storage.unlock.wrong", "storage.recovery.", "unlock.key.differs");

  private final StoreOpening opening;
  private final Tasks tasks;
  private final Consumer<Session> opened;
  private final PassphraseStrength strength;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.LOOKING);
  private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.NONE);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<DemoProgress>> filling =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
  private Optional<RecoveryKeyViewModel> recoveryKey = Optional.empty();
  private Optional<Session> entering = Optional.empty();

  /// @param opened receives the open store and is responsible for closing it
  public UnlockViewModel(
      StoreOpening opening, Tasks tasks, PassphraseStrength strength, Consumer<Session> opened) {
    this.opening = opening;
    this.tasks = tasks;
    this.opened = opened;
    this.strength = strength;
    waiting.bind(problem.map(p -> p.filter(UnlockViewModel::passes).isPresent()));
  }

  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /// What is being waited for; nothing can be asked meanwhile.
  public ReadOnlyObjectProperty<Work> work() {
    return work.getReadOnlyProperty();
  }

  /// How far the filling of a new demo store is; empty when none is being filled.
  public ReadOnlyObjectProperty<Optional<DemoProgress>> filling() {
    return filling.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// What is wrong with what was typed, to be said at its field.
  ObservableValue<Optional<Problem>> mistyped() {
    return problem.map(any -> any.filter(UnlockViewModel::isTyped));
  }

  /// What is wrong otherwise, to be said beside the whole step.
  ObservableValue<Optional<Problem>> trouble() {
    return problem.map(any -> any.filter(p -> !isTyped(p)));
  }

  /// The folder of the store to be made, where a service copies it elsewhere; empty where not.
  Optional<Path> synced() {
    return opening.synced() ? Optional.of(opening.folder()) : Optional.empty();
  }

  /// A passphrase to be chosen, when creating or recovering a store.
  public NewPassphraseViewModel newPassphrase() {
    return new NewPassphraseViewModel(strength, tasks);
  }

  /// The recovery key to be brought to paper before the store is entered.
  public Optional<RecoveryKeyViewModel> recoveryKey() {
    return recoveryKey;
  }

  /// True while the store refuses to hear another try.
  public ReadOnlyBooleanProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /// Looks whether there is a store to unlock.
  public void begin() {
    if (step.get() == Step.LOOKING) {
      tasks.store(opening::exists, there -> go(there ? Step.UNLOCK : Step.WELCOME), this::failed);
    }
  }

  /// Goes to another step and forgets what was wrong in this one.
  public void go(Step to) {
    problem.set(Optional.empty());
    step.set(to);
  }

  /// Opens the store; a recovery key that was never typed back is replaced first.
  public void unlock(char[] passphrase) {
    run(Work.OPENING, () -> opening.enter(passphrase), this::show, passphrase);
  }

  /// Makes a new store; its recovery key is shown next.
  public void create(char[] passphrase) {
    run(Work.MAKING, () -> opening.create(passphrase), this::show, passphrase);
  }

  /// Opens the store with its recovery key and gives it a new passphrase.
  public void recover(String key, char[] passphrase) {
    run(Work.OPENING, () -> opening.recover(key, passphrase), opened, passphrase);
  }

  public void openDemo() {
    run(
        Work.OPENING_DEMO,
        () -> opening.openDemo(at -> tasks.show(() -> filling.set(Optional.of(at)))),
        opened,
        new char[0]);
  }

  /// The store whose recovery key is being written down, for whoever closes the window before it is
  /// entered: theirs to close.
  public Optional<Session> abandon() {
    Optional<Session> abandoned = entering;
    entering = Optional.empty();
    return abandoned;
  }

  /// Shows something that went wrong beside the store, such as saving the key to a file.
  public void failed(Problem wrong) {
    rest();
    problem.set(Optional.of(wrong));
  }

  /// One second of a wait has passed.
  public void second() {
    problem
        .get()
        .filter(UnlockViewModel::passes)
        .map(p -> ((Number) p.arguments().getFirst()).longValue() - 1)
        .ifPresent(
            left -> problem.set(left > 0 ? Optional.of(Problem.of(WAIT, left)) : Optional.empty()));
  }

  private static boolean isTyped(Problem problem) {
    return AT_FIELD.stream().anyMatch(problem.key()::startsWith);
  }

  private static boolean passes(Problem problem) {
    return problem.key().equals(WAIT);
  }

  /// Goes on into the store, by way of its recovery key if that is to be written down.
  private void show(StoreOpening.Opened open) {
    entering = Optional.of(open.session());
    recoveryKey = open.paper().map(paper -> new RecoveryKeyViewModel(paper, tasks, this::enter));
    if (recoveryKey.isPresent()) {
      go(Step.KEY);
    } else {
      enter();
    }
  }

  private void enter() {
    abandon().ifPresent(opened);
  }

  private <T> void run(Work kind, Callable<T> job, Consumer<T> done, char[] passphrase) {
    if (work.get() != Work.NONE) {
      return;
    }
    problem.set(Optional.empty());
    work.set(kind);
    Callable<T> clearing =
        () -> {
          try {
            return job.call();
          } finally {
            Arrays.fill(passphrase, '\0');
          }
        };
    tasks.store(
        clearing,
        value -> {
          rest();
          done.accept(value);
        },
        this::failed);
  }

  private void rest() {
    work.set(Work.NONE);
    filling.set(Optional.empty());
  }

  /// Where on the way someone is.
  public enum Step {
    LOOKING,
    WELCOME,
    CREATE,
    KEY,
    UNLOCK,
    RECOVER
  }

  /// What takes time.
  public enum Work {
    NONE,
    OPENING,
    MAKING,
    OPENING_DEMO
  }
}
