package org.daybook.ui.schools;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.application.RegisterImport;
import org.daybook.application.Session;
import org.daybook.domain.problem.Problem;
import org.daybook.ui.support.Tasks;

/// Bringing in a register extract: file chosen, running, done.
///
/// One for as long as the store is open, so that an import goes on while people look elsewhere.
public final class ImportViewModel {
  private final Session session;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Idle());
  private AtomicBoolean stop = new AtomicBoolean();

  public ImportViewModel(Session session, Tasks tasks) {
    this.session = session;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Offers to import a file; does nothing while another import runs.
  public void choose(Path file) {
    if (!(state.get() instanceof Running)) {
      state.set(new Chosen(file));
    }
  }

  /// Imports the chosen file; does nothing when none is chosen.
  public void run(boolean withHeadteachers) {
    if (state.get() instanceof Chosen(Path file)) {
      AtomicBoolean stopped = new AtomicBoolean();
      stop = stopped;
      state.set(new Running(file, 0, 0));
      tasks.work(
          () -> session.registerImport().run(file, withHeadteachers, progress(file, stopped)),
          report -> state.set(new Done(report)),
          problem -> state.set(new Failed(problem)));
    }
  }

  /// Stops a running import at the next row; nothing of it is kept.
  public void cancel() {
    stop.set(true);
  }

  /// Puts a result, a failure or a chosen file away.
  public void dismiss() {
    if (!(state.get() instanceof Running)) {
      state.set(new Idle());
    }
  }

  private RegisterImport.Progress progress(Path file, AtomicBoolean stopped) {
    return new RegisterImport.Progress() {
      private static final double VISIBLE = 0.005;
      private double shown;

      @Override
      public void at(long rows, double share) {
        if (share - shown >= VISIBLE) {
          shown = share;
          tasks.show(() -> advance(file, rows, share));
        }
      }

      @Override
      public boolean cancelled() {
        return stopped.get();
      }
    };
  }

  private void advance(Path file, long rows, double share) {
    if (state.get() instanceof Running) {
      state.set(new Running(file, rows, share));
    }
  }

  /// How far an import is.
  public sealed interface State {}

  /// Nothing is being imported.
  public record Idle() implements State {}

  /// A file is chosen; the person decides what to take from it.
  public record Chosen(Path file) implements State {}

  /// Rows are being read.
  ///
  /// @param share of the file that is read, 0 to 1
  public record Running(Path file, long rows, double share) implements State {}

  /// The register is brought in.
  public record Done(RegisterImport.Report report) implements State {}

  /// Nothing was changed, and why.
  public record Failed(Problem problem) implements State {}
}
