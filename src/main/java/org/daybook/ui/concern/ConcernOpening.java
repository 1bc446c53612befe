package org.daybook.ui.concern;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.Session;
import org.daybook.application.concern.OpenConcern;
import org.daybook.application.concern.OpenConcern.Standing;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.state.Desk;
import org.daybook.ui.state.Desks;
import org.daybook.ui.support.Tasks;

/// The one concern of a list that is open, and the way to open another.
final class ConcernOpening {
  private final Session session;
  private final Tasks tasks;
  private final Desks desks;
  private final Executor pause;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Optional<ConcernViewModel>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param desks where the concern that is open is put
  /// @param pause runs things on the FX thread when a typist has paused
  /// @param changed called when what the list shows has changed
  ConcernOpening(Session session, Tasks tasks, Desks desks, Executor pause, Runnable changed) {
    this.session = session;
    this.tasks = tasks;
    this.desks = desks;
    this.pause = pause;
    this.changed = changed;
  }

  ReadOnlyObjectProperty<Optional<ConcernViewModel>> open() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Lays the open concern aside; everything typed is saved.
  void close() {
    desks.flush();
    open.set(Optional.empty());
    changed.run();
  }

  /// Opens a concern in place of the one that is open.
  void take(Callable<OpenConcern> opening) {
    desks.flush();
    tasks.store(
        () -> {
          OpenConcern concern = opening.call();
          return new Opened(concern, concern.standing());
        },
        opened -> {
          problem.set(Optional.empty());
          open.set(Optional.of(lay(opened)));
        },
        wrong -> problem.set(Optional.of(wrong)));
  }

  private ConcernViewModel lay(Opened opened) {
    Standing standing = opened.standing();
    Desk<Standing> desk =
        desks.put(
            new Desk<>(opened.concern().record(), standing, standing.saving().at(), tasks, pause));
    desk.standing().addListener((_, _, _) -> changed.run());
    return new ConcernViewModel(opened.concern(), desk, session.today());
  }

  private record Opened(OpenConcern concern, Standing standing) {}
}
