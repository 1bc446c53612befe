package org.daybook.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.storage.Samples.GULL_LANE;
import static org.daybook.storage.Samples.PASSPHRASE;
import static org.daybook.storage.Samples.door;
import static org.daybook.storage.Samples.full;
import static org.daybook.storage.Samples.save;
import static org.daybook.storage.Samples.unlock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.domain.visit.Person;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.storage.records.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that was written about a school can be read in the store's files.
class SecrecyTest {
  private static final List<String> PLANTED =
      List.of(
          "Calm corridors",
          "Ring the office",
          "Gull Lane Primary",
          "Ada Adviser",
          "Hattie Headteacher",
          "attendance of the oldest",
          "developing",
          "falling",
          "Register of week 10",
          "governors meet",
          "Call absentees",
          "95 %",
          "trend",
          "an afterthought",
          "Wanda Warden",
          "next half-term",
          "The hall at noon",
          PASSPHRASE);

  private final Path folder;

  SecrecyTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void noPlantedWordIsInAnyFile() throws Exception {
    Store.Created created = door(folder).create(PASSPHRASE.toCharArray());
    String recovery = created.recoveryKey().key().toString();
    try (Store store = created.store()) {
      Saved saved = save(store, full());
      Visit later = full().with(full().findings().withNote("next", "an afterthought"));
      store.records().saveVisit(later, Samples.summary(later), saved.revision());
      store
          .intendedVisits()
          .keep(
              new IntendedVisit(
                  GULL_LANE,
                  "bristol-2025",
                  null,
                  "next half-term",
                  "Ada Adviser",
                  List.of(new Person("Wanda Warden", "")),
                  "attendance of the oldest"));
      String name =
          store
              .attachments()
              .keep(full().id(), "The hall at noon".getBytes(StandardCharsets.UTF_8));
      assertThat(holds(name)).as("names of files are no contents of others").isFalse();
      assertNothingPlanted();
    }
    try (Store store =
        door(folder).recover(created.recoveryKey().key(), PASSPHRASE.toCharArray())) {
      store.changePassphrase(PASSPHRASE.toCharArray(), PASSPHRASE.toCharArray());
      assertNothingPlanted();
    }
    unlock(folder).close();
    assertNothingPlanted();
    assertThat(holds(recovery) || holds(recovery.replace("-", ""))).isFalse();
    assertThat(holds(GULL_LANE.value())).as("the search finds what is in the clear").isTrue();
  }

  private void assertNothingPlanted() throws IOException {
    for (String word : PLANTED) {
      assertThat(holds(word)).as(word).isFalse();
    }
  }

  private boolean holds(String word) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, word));
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      String content = Files.readString(file, ISO_8859_1);
      for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
        if (content.contains(new String(word.getBytes(charset), ISO_8859_1))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
