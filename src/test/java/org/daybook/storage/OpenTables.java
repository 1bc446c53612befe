package org.daybook.storage;

import java.nio.file.Path;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.seal.Sealer;

/// A store's tables without its doors, for tests that look behind [Store].
record OpenTables(Database database, Sealer sealer) implements AutoCloseable {
  static OpenTables in(Path folder) throws ProblemException {
    Path file = folder.resolve(StoreFolder.DATABASE);
    Migrations.STANDARD.create(file);
    Database database = Database.open(file);
    new Settings(database).put(StoreDoor.DEVICE, "device of the tests");
    return new OpenTables(database, new Sealer(new byte[Sealer.KEY_BYTES]));
  }

  RecordStore records() {
    return new RecordStore(database, sealer, Samples.OPTIONS.clock());
  }

  @Override
  public void close() {
    database.close();
    sealer.close();
  }
}
