package org.daybook.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.daybook.storage.Samples.GULL_LANE;
import static org.daybook.storage.Samples.KNOWLE_HILL;
import static org.daybook.storage.Samples.full;
import static org.daybook.storage.Samples.newStore;
import static org.daybook.storage.Samples.planned;
import static org.daybook.storage.Samples.problemOf;
import static org.daybook.storage.Samples.save;
import static org.daybook.storage.Samples.unlock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.database.Database;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to the file, nothing is silently wrong, and damage is never called a wrong
/// passphrase.
class DamageTest {
  private static final Visit FIRST = planned(GULL_LANE, LocalDate.of(2026, 9, 14));
  private static final Visit SECOND = planned(KNOWLE_HILL, LocalDate.of(2026, 10, 5));

  private final Path folder;
  private final Path file;
  private byte[] whole;

  DamageTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve(StoreFolder.DATABASE);
  }

  @BeforeEach
  void fill() throws Exception {
    try (Store store = newStore(folder)) {
      save(store, full());
      save(store, FIRST);
      save(store, SECOND);
    }
    whole = Files.readAllBytes(file);
  }

  @Test
  void noFlippedBitGoesUnnoticed() throws IOException {
    Random random = new Random(23);
    int told = 0;
    for (int round = 0; round < 150; round++) {
      byte[] spoiled = whole.clone();
      int at = random.nextInt(spoiled.length);
      spoiled[at] ^= (byte) (1 << random.nextInt(8));
      told += toldOrWhole(spoiled, "bit flipped in byte " + at) ? 1 : 0;
    }
    assertThat(told).as("flips that mattered").isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 100, 4095, 4096, 8192, 20000})
  void aTruncatedFileIsDamaged(int length) throws IOException {
    Files.write(file, Arrays.copyOf(whole, length));
    assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.damaged");
  }

  @Test
  void aFileOfSomethingElseIsDamaged() throws IOException {
    Files.writeString(file, "Dear diary, ".repeat(1000));
    assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.damaged");
    assertThat(Files.readString(file)).startsWith("Dear diary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM key_slot",
        "UPDATE key_slot SET wrapped = zeroblob(60)",
        "UPDATE key_slot SET salt = zeroblob(16)",
        "UPDATE key_slot SET memory_kib = memory_kib + 1",
        "UPDATE key_slot SET checksum = zeroblob(32)",
        "DROP TABLE key_slot",
        "DROP TABLE flyway_schema_history",
        "DELETE FROM flyway_schema_history"
      })
  void damagedKeysAreNoWrongPassphrase(String sql) throws ProblemException {
    change(sql);
    assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE record SET body = zeroblob(500)",
        "UPDATE record SET body = x''",
        "UPDATE record SET body = summary",
        "UPDATE record SET urn = '999999'",
        "UPDATE record SET on_date = '2020-01-01'",
        "UPDATE record SET state = 'DRAFT' WHERE state = 'PLANNED'",
        "UPDATE record SET changed_at = '2020-01-01T00:00:00Z'",
        "UPDATE record SET revision = 'x' || substr(revision, 2)",
        // The bodies of two visits in each other's place.
        "UPDATE record SET body = (SELECT r.body FROM record r WHERE r.urn <> record.urn LIMIT 1)"
      })
  void aTamperedVisitIsNotShown(String sql) throws Exception {
    change(sql);
    try (Store store = unlock(folder)) {
      assertThat(problemOf(() -> store.records().find(VisitJson.KIND, FIRST.id())))
          .isEqualTo("storage.record.damaged");
    }
  }

  @Test
  void aSwappedSummaryIsNotShown() throws Exception {
    change("UPDATE record SET summary = (SELECT r.summary FROM record r WHERE r.id <> record.id)");
    try (Store store = unlock(folder)) {
      assertThat(problemOf(() -> store.records().visits())).isEqualTo("storage.record.damaged");
    }
  }

  @Test
  void anOlderRevisionPutBackIsNotShown() throws Exception {
    change("CREATE TABLE hidden AS SELECT * FROM record");
    try (Store store = unlock(folder)) {
      Stored<Visit> stored = store.records().find(VisitJson.KIND, FIRST.id()).orElseThrow();
      Visit later = FIRST.with(FIRST.findings().withNote("strengths", "Much better"));
      store.records().saveVisit(later, Samples.summary(later), stored.revision());
    }
    change("UPDATE record SET body = (SELECT h.body FROM hidden h WHERE h.id = record.id)");
    try (Store store = unlock(folder)) {
      assertThat(problemOf(() -> store.records().find(VisitJson.KIND, FIRST.id())))
          .isEqualTo("storage.record.damaged");
    }
  }

  /// True when damage was told, false when all is still there.
  private boolean toldOrWhole(byte[] content, String what) throws IOException {
    Files.write(file, content);
    Files.deleteIfExists(folder.resolve(StoreFolder.TRIES));
    Throwable thrown =
        catchThrowable(
            () -> {
              try (Store store = unlock(folder)) {
                for (Visit visit : new Visit[] {full(), FIRST, SECOND}) {
                  assertThat(store.records().find(VisitJson.KIND, visit.id()).map(Stored::value))
                      .contains(visit);
                }
                assertThat(store.records().visits()).hasSize(3);
              }
            });
    if (thrown != null) {
      assertThat(thrown).as(what).isInstanceOf(ProblemException.class);
      assertThat(((ProblemException) thrown).problem().key())
          .as(what)
          .isIn(
              "storage.unlock.damaged",
              "storage.record.damaged",
              "storage.unlock.newer",
              "storage.disk.read-only");
    }
    return thrown != null;
  }

  private void change(String sql) throws ProblemException {
    try (Database database = Database.open(file)) {
      database.execute(sql);
    }
  }
}
