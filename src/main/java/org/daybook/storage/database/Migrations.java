package org.daybook.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Brings a store's tables to the version this program knows.
///
/// @param location where Flyway finds the `V001__*.sql` files
/// @param latest the highest number among them; Flyway takes a third of a second to find out, too
///     long for every unlocking
public record Migrations(String location, int latest) {
  public static final Migrations STANDARD = new Migrations("classpath:org/daybook/db", 1);

  /// Makes all tables in a new file.
  public void create(Path file) throws ProblemException {
    try {
      Flyway.configure()
          .dataSource(Database.url(file), "", "")
          .locations(location)
          .load()
          .migrate();
    } catch (FlywayValidateException e) {
      throw Problem.of("storage.unlock.damaged").causedBy(e);
    } catch (FlywayException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw DiskProblem.of(cause);
      }
      throw e;
    }
  }

  /// Migrates an older store after copying it beside itself; a newer one is refused untouched.
  public void bringUpToDate(Path file) throws ProblemException {
    int version = version(file);
    if (version > latest) {
      throw Problem.of("storage.unlock.newer", version, latest).exception();
    }
    if (version < latest) {
      copy(file, version);
      create(file);
    }
  }

  /// Where a store of this version is kept when a migration changes it.
  public static Path copyBefore(int version, Path file) {
    return file.resolveSibling("daybook-before-version-" + (version + 1) + ".db");
  }

  /// Reads the version without touching the file.
  private static int version(Path file) throws ProblemException {
    try (Database peek = Database.peek(file)) {
      return peek.read(Migrations::version);
    }
  }

  private static int version(DSLContext db) throws ProblemException {
    var history = DSL.table("flyway_schema_history");
    // An empty file is a valid, empty database to SQLite, but it never was a store of ours.
    if (db.fetchCount(DSL.table("sqlite_schema"), DSL.condition("name = ?", history.getName()))
        == 0) {
      throw Problem.of("storage.unlock.damaged").exception();
    }
    Integer version =
        db.select(DSL.max(DSL.field("version", SQLDataType.INTEGER)))
            .from(history)
            .where("success = 1")
            .fetchOne(0, Integer.class);
    if (version == null) {
      throw Problem.of("storage.unlock.damaged").exception();
    }
    return version;
  }

  /// `VACUUM INTO` and not a file copy: that would miss what is still in the write-ahead log.
  private static void copy(Path file, int version) throws ProblemException {
    Path copy = copyBefore(version, file);
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
    try (Database old = Database.open(file)) {
      old.execute("VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
    }
  }
}
