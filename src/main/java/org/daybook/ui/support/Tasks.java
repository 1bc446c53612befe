package org.daybook.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// Runs work away from the window's thread and brings the outcome back to it.
///
/// Only immutable values cross. A problem goes to the caller, who shows it where it arose; anything
/// else is our mistake and goes to one place. Tests pass `Runnable::run` three times and need no
/// window.
public final class Tasks {
  private final Executor store;
  private final Executor work;
  private final Executor window;
  private final Consumer<Throwable> unexpected;

  /// @param store the one thread that touches the store, so that changes are saved in their order
  /// @param work for long work that does not touch the store
  /// @param window the thread on which screens live
  /// @param unexpected hears, on `window`, of failures that are our mistake
  public Tasks(Executor store, Executor work, Executor window, Consumer<Throwable> unexpected) {
    this.store = store;
    this.work = work;
    this.window = window;
    this.unexpected = unexpected;
  }

  /// Tasks for the real window.
  public static Tasks inWindow(Executor store, Executor work, Consumer<Throwable> unexpected) {
    return new Tasks(store, work, Platform::runLater, unexpected);
  }

  /// Runs on the store's thread, after everything asked of it before.
  public <T> void store(Callable<T> job, Consumer<T> done, Consumer<Problem> problem) {
    run(store, job, done, problem);
  }

  /// Runs beside the store's thread, possibly at the same time as other work.
  public <T> void work(Callable<T> job, Consumer<T> done, Consumer<Problem> problem) {
    run(work, job, done, problem);
  }

  /// Lets long work report its progress: runs on the window's thread, soon.
  public void show(Runnable update) {
    window.execute(() -> guarded(update));
  }

  private <T> void run(
      Executor where, Callable<T> job, Consumer<T> done, Consumer<Problem> problem) {
    where.execute(() -> outcome(job, done, problem));
  }

  // Whatever a job throws must reach a person: an Error swallowed by an executor would be a loss
  // of work that nobody hears of.
  private <T> void outcome(Callable<T> job, Consumer<T> done, Consumer<Problem> problem) {
    try {
      T value = job.call();
      show(() -> done.accept(value));
    } catch (ProblemException expected) {
      show(() -> problem.accept(expected.problem()));
    } catch (Throwable mistake) {
      show(() -> unexpected.accept(mistake));
    }
  }

  private void guarded(Runnable update) {
    try {
      update.run();
    } catch (RuntimeException | Error mistake) {
      unexpected.accept(mistake);
    }
  }
}
