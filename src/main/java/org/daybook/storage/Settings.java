package org.daybook.storage;

import static org.daybook.storage.tables.Tables.SETTING;

import java.util.Optional;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.Database;

/// Small things remembered by name, in the clear: the last pack chosen, a theme. Nothing about a
/// school or a person belongs here.
public final class Settings {
  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  public Optional<String> get(String name) throws ProblemException {
    return database.read(
        db ->
            db.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.VALUE));
  }

  public void put(String name, String value) throws ProblemException {
    database.write(
        db ->
            db.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                .values(name, value)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, value)
                .execute());
  }
}
