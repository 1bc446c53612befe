package org.daybook.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.daybook.storage.Samples.CHEAP;
import static org.daybook.storage.Samples.OPTIONS;
import static org.daybook.storage.Samples.PASSPHRASE;
import static org.daybook.storage.Samples.full;
import static org.daybook.storage.Samples.newStore;
import static org.daybook.storage.Samples.problemOf;
import static org.daybook.storage.Samples.save;
import static org.daybook.storage.Samples.unlock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.Migrations;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.keys.RecoveryKey;
import org.daybook.storage.records.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stores of other versions of the program.
class MigrationsTest {
  private static final Path SCRIPTS = Path.of("src/main/resources/org/daybook/db");

  private final Path folder;
  private final Path scripts;
  private final Path file;

  MigrationsTest(@TempDir Path folder, @TempDir Path scripts) {
    this.folder = folder;
    this.scripts = scripts;
    this.file = folder.resolve(StoreFolder.DATABASE);
  }

  @BeforeEach
  void fill() throws Exception {
    try (Store store = newStore(folder)) {
      save(store, full());
    }
  }

  @Test
  void knowsItsLatestVersion() throws Exception {
    try (var files = Files.list(SCRIPTS)) {
      int latest =
          files
              .map(f -> f.getFileName().toString())
              .mapToInt(name -> Integer.parseInt(name.substring(1, 4)))
              .max()
              .orElseThrow();
      assertThat(Migrations.STANDARD.latest()).isEqualTo(latest);
    }
  }

  @Test
  void anOlderStoreIsCopiedAndMigrated() throws Exception {
    try (Store store =
        next("ALTER TABLE record ADD COLUMN mood TEXT").unlock(PASSPHRASE.toCharArray())) {
      assertThat(store.records().find(VisitJson.KIND, full().id()).orElseThrow().value())
          .isEqualTo(full());
    }
    assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.newer");
    Files.move(
        Migrations.copyBefore(1, file),
        folder.resolve(StoreFolder.DATABASE),
        StandardCopyOption.REPLACE_EXISTING);
    try (Store store = unlock(folder)) {
      assertThat(store.records().find(VisitJson.KIND, full().id()).orElseThrow().value())
          .isEqualTo(full());
    }
  }

  @Test
  void aNewerStoreIsRefusedAndNotTouched() throws Exception {
    next("CREATE TABLE tomorrow (id TEXT) STRICT").unlock(PASSPHRASE.toCharArray()).close();
    byte[] before = Files.readAllBytes(file);
    assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.newer");
    assertThat(
            problemOf(
                () -> Samples.door(folder).recover(RecoveryKey.random(), PASSPHRASE.toCharArray())))
        .isEqualTo("storage.unlock.newer");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aFailedMigrationLeavesTheStoreAsItWas() throws Exception {
    StoreDoor broken =
        next("ALTER TABLE record ADD COLUMN mood TEXT; SELECT nonsense FROM nowhere");
    assertThat(catchThrowable(() -> broken.unlock(PASSPHRASE.toCharArray()))).isNotNull();
    try (Store store = unlock(folder)) {
      assertThat(store.records().find(VisitJson.KIND, full().id()).map(Stored::value))
          .isEqualTo(Optional.of(full()));
    }
  }

  @Test
  void openingAnUpToDateStoreMakesNoCopy() throws ProblemException {
    unlock(folder).close();
    assertThat(Migrations.copyBefore(1, file)).doesNotExist();
    assertThat(OPTIONS.cost()).isEqualTo(CHEAP);
  }

  /// The door of a program one version on.
  private StoreDoor next(String sql) throws Exception {
    Files.copy(SCRIPTS.resolve("V001__store.sql"), scripts.resolve("V001__store.sql"));
    Files.writeString(scripts.resolve("V002__next.sql"), sql + ";\n");
    Migrations migrations = new Migrations("filesystem:" + scripts, 2);
    return new StoreDoor(folder, new StoreOptions(CHEAP, OPTIONS.clock(), migrations));
  }
}
