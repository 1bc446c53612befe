package org.daybook.ui.state;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.OpenVisit;
import org.daybook.application.OpenVisit.Standing;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.support.SaveState;
import org.daybook.ui.support.Tasks;
import org.jspecify.annotations.Nullable;

/// The one open visit, as its screens see it: how it stands, and the way to change it.
///
/// Used on the FX thread. Changes are made on the store thread in the order they were asked for, so
/// an older answer never overwrites a newer one. A change that cannot be saved (a full disk) is
/// kept, with all that follow it, and tried again with the next change or by [#retry()].
public final class VisitDesk {
  private final OpenVisit open;
  private final Tasks tasks;
  private final Executor pause;
  private final ReadOnlyObjectWrapper<Standing> standing;
  private final ReadOnlyObjectWrapper<SaveState> saving;
  private final List<Runnable> flushes = new ArrayList<>();
  private int onTheWay;
  private int typing;

  /// Changes not saved yet, the oldest first; touched on the store thread only.
  private final Deque<Asked> waiting = new ArrayDeque<>();

  /// Lays a visit on the desk.
  ///
  /// @param standing how it stood when it was opened
  /// @param pause runs things on the FX thread when a typist has paused, a [TypingPause]
  public VisitDesk(OpenVisit open, Standing standing, Tasks tasks, Executor pause) {
    this.open = open;
    this.tasks = tasks;
    this.pause = pause;
    this.standing = new ReadOnlyObjectWrapper<>(this, "standing", standing);
    this.saving = new ReadOnlyObjectWrapper<>(this, "saving", saved(standing.saving().at()));
  }

  /// What the activities are made from: `new Judging(desk.open())`. Only to be called into within a
  /// [Change].
  public OpenVisit open() {
    return open;
  }

  /// The visit and all that follows from it, as last saved.
  public ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<SaveState> saving() {
    return saving.getReadOnlyProperty();
  }

  /// Makes a change and saves it.
  public void change(Change change) {
    change(change, () -> {});
  }

  /// Makes a change and saves it.
  ///
  /// @param saved called once it is on the disk and [#standing()] shows it
  public void change(Change change, Runnable saved) {
    ask(new Asked(change, saved, null));
  }

  /// Makes a change that the rules may refuse, such as agreeing a category without a name.
  ///
  /// @param done called once it is on the disk and [#standing()] shows it
  /// @param refused hears why it was not made; nothing is kept then
  public void attempt(Change change, Runnable done, Consumer<Problem> refused) {
    ask(new Asked(change, done, refused));
  }

  /// Takes back the last change, typed text included.
  public void undo() {
    flush();
    change(open::undo);
  }

  public void redo() {
    flush();
    change(open::redo);
  }

  /// Tries again to save what could not be saved.
  public void retry() {
    onTheWay++;
    saving.set(new SaveState.Saving());
    tasks.store(this::saveWaiting, _ -> {}, _ -> {});
  }

  /// Registers something to be done before the visit is left, closed or locked: saving text that is
  /// still being typed. A [Draft] does so itself.
  public void onFlush(Runnable flush) {
    flushes.add(flush);
  }

  /// Takes back an [#onFlush].
  void noFlush(Runnable flush) {
    flushes.remove(flush);
  }

  /// Asks everybody to hand in what they still hold.
  public void flush() {
    List.copyOf(flushes).forEach(Runnable::run);
  }

  /// Flushes, waits until all is saved, and then says whether it is.
  public void settle(Consumer<SaveState> then) {
    flush();
    retry();
    tasks.store(() -> true, _ -> then.accept(saving.get()), _ -> {});
  }

  /// Hears that somebody began to type, so that nobody reads "Saved" before it is.
  void typing() {
    typing++;
    saving.set(new SaveState.Saving());
  }

  /// Hears that what was typed has been handed in.
  void typed() {
    typing--;
  }

  /// Runs something on the FX thread after what is going on there now.
  public void soon(Runnable task) {
    tasks.show(task);
  }

  /// Runs something on the FX thread after a typing pause.
  void afterPause(Runnable task) {
    pause.execute(task);
  }

  private void ask(Asked asked) {
    onTheWay++;
    saving.set(new SaveState.Saving());
    tasks.store(
        () -> {
          waiting.add(asked);
          return saveWaiting();
        },
        _ -> {},
        _ -> {});
  }

  /// Saves in order until nothing waits or saving fails; answers one request, even when a change
  /// turns out to be our mistake.
  ///
  /// @return true when nothing waits
  private boolean saveWaiting() {
    Problem problem = null;
    try {
      while (problem == null && !waiting.isEmpty()) {
        problem = save(waiting.element());
      }
    } finally {
      Problem failed = problem;
      Instant savedAt = open.standing().saving().at();
      tasks.show(() -> answered(failed, savedAt));
    }
    return waiting.isEmpty();
  }

  /// Saves the oldest; answers the problem if it has to wait. Our own mistakes are not kept.
  private @Nullable Problem save(Asked asked) {
    boolean waits = false;
    try {
      Standing now = asked.change().make();
      tasks.show(
          () -> {
            standing.set(now);
            asked.done().run();
          });
      return null;
    } catch (ProblemException e) {
      Consumer<Problem> refused = asked.refused();
      if (refused != null) {
        tasks.show(() -> refused.accept(e.problem()));
        return null;
      }
      waits = true;
      return e.problem();
    } finally {
      if (!waits) {
        waiting.remove();
      }
    }
  }

  private void answered(@Nullable Problem problem, Instant savedAt) {
    onTheWay--;
    if (problem != null) {
      saving.set(new SaveState.NotSaved(problem));
    } else if (onTheWay == 0 && typing == 0) {
      saving.set(saved(savedAt));
    }
  }

  private static SaveState saved(Instant at) {
    return new SaveState.Saved(LocalTime.ofInstant(at, ZoneId.systemDefault()));
  }

  /// A change somebody asked for.
  ///
  /// @param refused hears of a problem, or null if the change is to wait until it can be saved
  private record Asked(Change change, Runnable done, @Nullable Consumer<Problem> refused) {}
}
