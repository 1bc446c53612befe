package org.daybook.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.register.RegisterFile;
import org.daybook.storage.register.ImportCount;
import org.daybook.storage.register.SchoolRegister;

/// Bringing the national register's extract into the store, on a thread of its own: people go on
/// saving while it is read.
public final class RegisterImport {
  private final SchoolRegister register;
  private final Semaphore running = new Semaphore(1);
  private volatile boolean stopped;

  RegisterImport(SchoolRegister register) {
    this.register = register;
  }

  /// Reads a register extract; either all of it is taken over or, on failure or cancel, nothing.
  ///
  /// @param withHeadteachers whether to take over the heads' names, which are personal data
  /// @throws ProblemException if the file is no register extract, or the import was cancelled
  public Report run(Path file, boolean withHeadteachers, Progress progress)
      throws ProblemException {
    running.acquireUninterruptibly();
    try {
      return take(file, withHeadteachers, progress);
    } finally {
      running.release();
    }
  }

  /// Cancels an import on its way, and waits until nothing of it is under way.
  void stop() {
    stopped = true;
    running.acquireUninterruptibly();
    running.release();
  }

  private Report take(Path file, boolean withHeadteachers, Progress progress)
      throws ProblemException {
    RegisterFile extract = RegisterFile.open(file, withHeadteachers);
    List<Skipped> skipped = new ArrayList<>();
    AtomicLong rows = new AtomicLong();
    try {
      ImportCount count =
          register.importAll(
              schools ->
                  extract.read(
                      school -> {
                        rows.incrementAndGet();
                        schools.accept(school);
                      },
                      row -> skipped.add(new Skipped(row.line(), row.reason())),
                      share -> progress.at(rows.get(), share)),
              withHeadteachers,
              () -> stopped || progress.cancelled());
      return new Report(
          count.read(), count.added(), count.changed(), count.closed(), count.unchanged(), skipped);
    } catch (CancellationException e) {
      throw Problem.of("register.import.cancelled").causedBy(e);
    }
  }

  /// Hears how far an import is, and may stop it.
  public interface Progress {
    /// Hears nothing and never stops.
    Progress NONE =
        new Progress() {
          @Override
          public void at(long rows, double share) {}

          @Override
          public boolean cancelled() {
            return false;
          }
        };

    /// Hears how many schools are read and which share of the file, 0 to 1; on the importing
    /// thread.
    void at(long rows, double share);

    /// True once the import is to stop.
    boolean cancelled();
  }

  /// What an import did: how many schools were read, and how many of them were new, different,
  /// closed since, or as they were.
  ///
  /// @param skipped rows that were left out
  public record Report(
      int read, int added, int changed, int closed, int unchanged, List<Skipped> skipped) {
    public Report {
      skipped = List.copyOf(skipped);
    }
  }

  /// A row that was left out.
  ///
  /// @param line 1-based line of the file at which the row begins
  public record Skipped(long line, Problem reason) {}
}
