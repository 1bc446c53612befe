package org.daybook.storage.records;

import static org.daybook.storage.tables.Tables.SETTING;

import java.nio.file.Path;
import java.time.InstantSource;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.Samples;
import org.daybook.storage.database.Database;
import org.daybook.storage.database.Migrations;
import org.daybook.storage.seal.Sealer;

/// A store's tables without its doors, for tests that look behind [org.daybook.storage.Store].
record OpenTables(Database database, Sealer sealer) implements AutoCloseable {
  static OpenTables in(Path folder) throws ProblemException {
    Path file = folder.resolve("tables.db");
    Migrations.STANDARD.create(file);
    Database database = Database.open(file);
    database.write(
        db ->
            db.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                .values(RecordStore.DEVICE, "device of the tests")
                .execute());
    return new OpenTables(database, new Sealer(new byte[Sealer.KEY_BYTES]));
  }

  RecordStore records() {
    return new RecordStore(database, sealer, InstantSource.fixed(Samples.MORNING));
  }

  @Override
  public void close() {
    database.close();
    sealer.close();
  }
}
