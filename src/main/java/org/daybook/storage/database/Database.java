package org.daybook.storage.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.daybook.domain.problem.ProblemException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.sqlite.SQLiteConfig;

/// The one connection to the store's SQLite file; every statement goes through here, one at a time.
///
/// WAL with `synchronous=FULL`: when [#write] returns, the change is committed and fsynced.
/// (`NORMAL` survives a killed program but loses commits on a power cut.)
public final class Database implements AutoCloseable {
  /// Enough for a whole register, so that importing one does not write its pages twice.
  private static final int CACHE_KIB = 48 << 10;

  private final Connection connection;
  private final DSLContext dsl;
  private boolean writing;
  private boolean joined;

  private Database(Connection connection) {
    this.connection = connection;
    DefaultConfiguration configuration = new DefaultConfiguration();
    configuration.setConnection(connection);
    configuration.setSQLDialect(SQLDialect.SQLITE);
    this.dsl = DSL.using(configuration);
  }

  /// Opens a file, creating it if need be.
  public static Database open(Path file) throws ProblemException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(-CACHE_KIB);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(5000);
    return connect(file, config);
  }

  /// A new database that never touches a disk and is gone when it is closed.
  public static Database inMemory() throws ProblemException {
    SQLiteConfig config = new SQLiteConfig();
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return connectTo("jdbc:sqlite::memory:", config);
  }

  /// Opens a file only to look: nothing is written, not even a checkpoint on closing.
  static Database peek(Path file) throws ProblemException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return connect(file, config);
  }

  /// The address of a file, safe for folders with `?`, `%` or `#` in their names.
  static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
  }

  private static Database connect(Path file, SQLiteConfig config) throws ProblemException {
    return connectTo(url(file), config);
  }

  private static Database connectTo(String url, SQLiteConfig config) throws ProblemException {
    try {
      Connection connection = config.createConnection(url);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA cell_size_check = ON");
        // Without it, macOS only hands a commit to the disk and does not wait until it is written.
        statement.execute("PRAGMA fullfsync = ON");
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
      return new Database(connection);
    } catch (SQLException e) {
      throw DiskProblem.of(e);
    }
  }

  public synchronized <T> T read(Work<T> work) throws ProblemException {
    return mapped(work);
  }

  /// Does all of the work or, when it throws anything, nothing of it.
  public synchronized <T> T write(Work<T> work) throws ProblemException {
    if (joined) {
      return mapped(work);
    }
    if (writing) {
      throw new IllegalStateException("a write inside a write would not be undone with it");
    }
    writing = true;
    try {
      execute("BEGIN IMMEDIATE");
      T result = mapped(work);
      execute("COMMIT");
      return result;
    } catch (ProblemException | RuntimeException | Error e) {
      undo(e);
      throw e;
    } finally {
      writing = false;
    }
  }

  /// Does all of several writes or, when one of them throws anything, nothing of any; they are on
  /// the disk when this returns, not before.
  ///
  /// @param writes lets pass whatever a write in it throws
  public synchronized <T> T atOnce(Writes<T> writes) throws ProblemException {
    return write(
        _ -> {
          joined = true;
          try {
            return writes.all();
          } finally {
            joined = false;
          }
        });
  }

  /// On a full disk SQLite has already undone everything itself, and complains when told again.
  private void undo(Throwable why) {
    try {
      execute("ROLLBACK");
    } catch (ProblemException | RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  /// Runs a statement that jOOQ has no words for.
  public synchronized void execute(String sql) throws ProblemException {
    mapped(db -> db.execute(sql));
  }

  private <T> T mapped(Work<T> work) throws ProblemException {
    try {
      if (connection.isClosed()) {
        throw new IllegalStateException("the store is closed");
      }
      return work.in(dsl);
    } catch (DataAccessException e) {
      SQLException cause = e.getCause(SQLException.class);
      if (cause == null) {
        throw e;
      }
      throw DiskProblem.of(cause);
    } catch (SQLException e) {
      throw DiskProblem.of(e);
    }
  }

  /// Writes what is still in the write-ahead log into the file and closes it.
  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the store could not be closed", e);
    }
  }

  /// Several writes that belong together.
  public interface Writes<T> {
    T all() throws ProblemException;
  }

  /// Something done with the tables.
  public interface Work<T> {
    T in(DSLContext db) throws ProblemException;
  }
}
