package org.daybook.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.storage.Samples.PASSPHRASE;
import static org.daybook.storage.Samples.door;
import static org.daybook.storage.Samples.full;
import static org.daybook.storage.Samples.problemOf;
import static org.daybook.storage.Samples.save;
import static org.daybook.storage.Samples.unlock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.Database;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.keys.RecoveryKey;
import org.daybook.storage.keys.UnprovenKey;
import org.daybook.storage.records.Stored;
import org.daybook.storage.seal.Argon2Cost;
import org.daybook.storage.seal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Creating, unlocking and recovering a store.
class StoreTest {
  private final Path folder;

  StoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatWasSavedIsThereAfterUnlocking() throws Exception {
    try (Store store = newStore(folder)) {
      save(store, full());
    }
    try (Store store = unlock(folder)) {
      assertThat(store.records().find(VisitJson.KIND, full().id()).orElseThrow().value())
          .isEqualTo(full());
    }
  }

  @Test
  void createsWithTheRealCost() throws Exception {
    try (Store store = Store.create(folder, PASSPHRASE.toCharArray()).store()) {
      save(store, full());
    }
    try (Store store = Store.unlock(folder, PASSPHRASE.toCharArray())) {
      assertThat(store.records().visits()).hasSize(1);
    }
    try (Database database = Database.open(folder.resolve(StoreFolder.DATABASE))) {
      List<Argon2Cost> costs =
          database.read(
              db ->
                  db.fetch("SELECT memory_kib, passes, lanes FROM key_slot")
                      .into(Argon2Cost.class));
      assertThat(costs).hasSize(2).containsOnly(new Argon2Cost(64 * 1024, 3, 1));
    }
  }

  @Test
  void refusesAWrongPassphraseAsWrong() throws Exception {
    newStore(folder).close();
    assertThat(problemOf(() -> door(folder).unlock("a heron on the wire".toCharArray())))
        .isEqualTo("storage.unlock.wrong");
    unlock(folder).close();
  }

  @Test
  void provesAPassphraseWhileItIsOpenAndCountsWrongOnesAsAtTheDoor() throws Exception {
    try (Store store = newStore(folder)) {
      store.prove(PASSPHRASE.toCharArray());
      char[] wrong = "a heron on the wire".toCharArray();
      for (int i = 0; i < 4; i++) {
        assertThat(problemOf(() -> store.prove(wrong))).isEqualTo("storage.unlock.wrong");
      }
      assertThat(problemOf(() -> store.prove(PASSPHRASE.toCharArray())))
          .isEqualTo("storage.unlock.wait");
    }
  }

  @Test
  void refusesAShortPassphraseAndLeavesNothing() {
    assertThat(problemOf(() -> door(folder).create("eleven char".toCharArray())))
        .isEqualTo("storage.passphrase.short");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesAPassphraseHoweverItsLettersAreComposed() throws Exception {
    door(folder).create("caf\u00e9 au lait \ufb01n".toCharArray()).store().close();
    door(folder).unlock("cafe\u0301 au lait fin".toCharArray()).close();
  }

  @Test
  void saysThatThereIsNoStore() {
    assertThat(Store.existsIn(folder)).isFalse();
    assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.missing");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void neverCreatesOverAStore() throws Exception {
    newStore(folder).close();
    assertThat(problemOf(() -> newStore(folder))).isEqualTo("storage.create.exists");
    unlock(folder).close();
  }

  @Test
  void startsAnewAfterACreationThatWasCutShort() throws Exception {
    Path file = new Unfinished(folder).begin();
    Files.writeString(file, "half a st");
    Files.writeString(Path.of(file + "-wal"), "the other half");
    assertThat(Store.existsIn(folder)).isFalse();
    newStore(folder).close();
    assertThat(folder).isDirectoryNotContaining(left -> left.toString().contains(file.toString()));
    unlock(folder).close();
  }

  @Test
  void beginsWithWhatItIsFilledWith() throws Exception {
    try (Store store =
        door(folder).create(PASSPHRASE.toCharArray(), made -> save(made, full())).store()) {
      assertThat(store.records().find(VisitJson.KIND, full().id()).map(Stored::value))
          .contains(full());
    }
    try (Store store = unlock(folder)) {
      assertThat(store.records().visits()).hasSize(1);
    }
  }

  @Test
  void isNotThereWhenItsFillingFails() throws Exception {
    Store.Filling fails =
        store -> {
          save(store, full());
          throw Problem.of("demo.fill.temporary").exception();
        };
    assertThat(problemOf(() -> door(folder).create(PASSPHRASE.toCharArray(), fails)))
        .isEqualTo("demo.fill.temporary");
    assertThat(Store.existsIn(folder)).isFalse();
    try (Store store = newStore(folder)) {
      assertThat(store.records().visits()).isEmpty();
    }
  }

  @Test
  void saysThatTheFolderCannotBeUsed() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "not a folder");
    assertThat(problemOf(() -> newStore(file.resolve("store")))).startsWith("storage.disk.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100% sure? #1", "Büro für Späße", "it's", "a;b&c=d"})
  void livesInFoldersOfAnyName(String name) throws Exception {
    Path odd = folder.resolve(name).resolve("store");
    newStore(odd).close();
    unlock(odd).close();
    assertThat(odd.resolve(StoreFolder.DATABASE)).isNotEmptyFile();
  }

  @Test
  void aSecondOpeningIsToldWhoHasTheStore() throws Exception {
    try (Store store = newStore(folder)) {
      assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.in-use-here");
      assertThat(problemOf(() -> newStore(folder))).isEqualTo("storage.unlock.in-use-here");
      assertThat(Files.readString(folder.resolve(StoreFolder.HOLDER)))
          .contains(Long.toString(ProcessHandle.current().pid()));
      save(store, full());
    }
    unlock(folder).close();
  }

  @Test
  void theRecoveryKeyOpensAndSetsANewPassphrase() throws Exception {
    Store.Created created = door(folder).create(PASSPHRASE.toCharArray());
    save(created.store(), full());
    created.store().close();
    RecoveryKey typed =
        RecoveryKey.parse(created.recoveryKey().key().toString().toLowerCase(Locale.ROOT));
    for (String fresh : new String[] {"otters under the bridge", "kingfisher by the lock"}) {
      try (Store store = door(folder).recover(typed, fresh.toCharArray())) {
        assertThat(store.records().visits()).hasSize(1);
      }
      door(folder).unlock(fresh.toCharArray()).close();
    }
    assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.wrong");
  }

  @Test
  void aRecoveryKeyIsProvenOnceItIsTypedBack() throws Exception {
    Store.Created created = door(folder).create(PASSPHRASE.toCharArray());
    try (Store store = created.store()) {
      assertThat(store.recoveryKeyProven()).isFalse();
      String key = created.recoveryKey().key().toString();
      assertThat(created.recoveryKey().is(key.substring(1))).isFalse();
      assertThat(created.recoveryKey().is(" " + key.toLowerCase(Locale.ROOT).replace("-", " ")))
          .isTrue();
      created.recoveryKey().prove();
    }
    try (Store store = unlock(folder)) {
      assertThat(store.recoveryKeyProven()).isTrue();
      store.newRecoveryKey(PASSPHRASE.toCharArray());
      assertThat(store.recoveryKeyProven()).isTrue();
    }
  }

  @Test
  void anOldRecoveryKeyOpensUntilTheNewOneIsTypedBack() throws Exception {
    Store.Created created = door(folder).create(PASSPHRASE.toCharArray());
    RecoveryKey old = created.recoveryKey().key();
    created.store().close();
    UnprovenKey forgotten = newKey();
    assertThat(problemOf(() -> door(folder).recover(forgotten.key(), PASSPHRASE.toCharArray())))
        .isEqualTo("storage.recovery.wrong");
    try (Store store = door(folder).recover(old, PASSPHRASE.toCharArray())) {
      assertThat(store.recoveryKeyProven()).as("it was typed to get in").isTrue();
      assertThat(problemOf(() -> store.newRecoveryKey("not the passphrase".toCharArray())))
          .isEqualTo("storage.unlock.wrong");
    }
    RecoveryKey fresh = newProvenKey();
    assertThat(problemOf(() -> door(folder).recover(old, PASSPHRASE.toCharArray())))
        .isEqualTo("storage.recovery.wrong");
    door(folder).recover(fresh, PASSPHRASE.toCharArray()).close();
  }

  private RecoveryKey newProvenKey() throws Exception {
    try (Store store = unlock(folder)) {
      UnprovenKey fresh = store.newRecoveryKey(PASSPHRASE.toCharArray());
      fresh.prove();
      assertThat(store.recoveryKeyProven()).isTrue();
      return fresh.key();
    }
  }

  /// A key that is made and shown, and then the program ends.
  private UnprovenKey newKey() throws Exception {
    try (Store store = unlock(folder)) {
      return store.newRecoveryKey(PASSPHRASE.toCharArray());
    }
  }

  @Test
  void anotherStoresRecoveryKeyIsWrong() throws Exception {
    newStore(folder).close();
    assertThat(
            problemOf(() -> door(folder).recover(RecoveryKey.random(), PASSPHRASE.toCharArray())))
        .isEqualTo("storage.recovery.wrong");
    unlock(folder).close();
  }

  @Test
  void aChangedPassphraseReplacesTheOldOne() throws Exception {
    char[] fresh = "otters under the bridge".toCharArray();
    try (Store store = newStore(folder)) {
      assertThat(problemOf(() -> store.changePassphrase("not the old one".toCharArray(), fresh)))
          .isEqualTo("storage.unlock.wrong");
      assertThat(problemOf(() -> store.changePassphrase(PASSPHRASE.toCharArray(), new char[3])))
          .isEqualTo("storage.passphrase.short");
      store.changePassphrase(PASSPHRASE.toCharArray(), fresh);
      save(store, full());
    }
    assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.wrong");
    try (Store store = door(folder).unlock(fresh)) {
      assertThat(store.records().find(VisitJson.KIND, full().id())).isPresent();
    }
  }

  @Test
  void aRightPassphraseClearsTheWrongTries() throws Exception {
    newStore(folder).close();
    for (int i = 0; i < 4; i++) {
      assertThat(problemOf(() -> door(folder).unlock("wrong wrong wrong".toCharArray())))
          .isEqualTo("storage.unlock.wrong");
    }
    assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.wait");
    InstantSource later = InstantSource.offset(Samples.OPTIONS.clock(), Duration.ofSeconds(2));
    new StoreDoor(folder, Samples.options(later)).unlock(PASSPHRASE.toCharArray()).close();
    assertThat(folder.resolve(StoreFolder.TRIES)).doesNotExist();
  }

  @Test
  void closingTwiceDoesNotFreeTheNextOnesLock() throws Exception {
    Store first = newStore(folder);
    first.close();
    try (Store second = unlock(folder)) {
      first.close();
      assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.in-use-here");
      save(second, full());
    }
  }

  @Test
  void remembersSettingsAndKeepsPacks() throws Exception {
    byte[] yaml = "id: bristol-2025\n".getBytes(UTF_8);
    String checksum = Sha256.hex(yaml);
    try (Store store = newStore(folder)) {
      store.settings().put("theme", "light");
      store.settings().put("theme", "dark");
      store.packs().keep("bristol-2025", "1.0", checksum, yaml);
      store.packs().keep("bristol-2025", "1.0", checksum, yaml);
    }
    try (Store store = unlock(folder)) {
      assertThat(store.settings().get("theme")).contains("dark");
      assertThat(store.settings().get("never put")).isEmpty();
      assertThat(store.packs().yaml(checksum)).contains(yaml);
      assertThat(store.packs().yaml("0".repeat(64))).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "which has no such permissions")
  void nobodyElseMayReadItsFilesEvenInAFolderOpenToAll() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (Store store = newStore(folder)) {
      save(store, full());
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.filter(file -> file.toString().contains("daybook.db")))
            .isNotEmpty()
            .allSatisfy(
                file ->
                    assertThat(Files.getPosixFilePermissions(file))
                        .containsExactlyInAnyOrder(
                            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
      }
    }
  }

  private static Store newStore(Path folder) throws ProblemException {
    return door(folder).create(PASSPHRASE.toCharArray()).store();
  }
}
