package org.daybook.storage;

import static org.daybook.storage.tables.Tables.FRAMEWORK_PACK;

import java.util.Optional;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.Database;
import org.daybook.storage.seal.Sha256;

/// Keeps every version of a framework pack that a visit was made with, so that an old visit reads
/// as it did on the day even when the pack has changed or gone.
public final class PackShelf {
  private final Database database;

  PackShelf(Database database) {
    this.database = database;
  }

  /// Keeps a pack; one already kept stays as it is.
  ///
  /// @param checksum SHA-256 of `yaml`, 64 hexadecimal digits
  /// @throws IllegalArgumentException if the checksum is not that of `yaml`
  public void keep(String id, String version, String checksum, byte[] yaml)
      throws ProblemException {
    if (!Sha256.hex(yaml).equals(checksum)) {
      throw new IllegalArgumentException("not the checksum of pack " + id + " " + version);
    }
    database.write(
        db ->
            db.insertInto(FRAMEWORK_PACK)
                .columns(
                    FRAMEWORK_PACK.CHECKSUM,
                    FRAMEWORK_PACK.ID,
                    FRAMEWORK_PACK.VERSION,
                    FRAMEWORK_PACK.YAML)
                .values(checksum, id, version, yaml)
                .onConflictDoNothing()
                .execute());
  }

  /// The file of the pack with this checksum, if it was kept.
  public Optional<byte[]> yaml(String checksum) throws ProblemException {
    Optional<byte[]> yaml =
        database.read(
            db ->
                db.select(FRAMEWORK_PACK.YAML)
                    .from(FRAMEWORK_PACK)
                    .where(FRAMEWORK_PACK.CHECKSUM.eq(checksum))
                    .fetchOptional(FRAMEWORK_PACK.YAML));
    if (yaml.isPresent() && !Sha256.hex(yaml.get()).equals(checksum)) {
      throw Problem.of("storage.pack.damaged").exception();
    }
    return yaml;
  }
}
