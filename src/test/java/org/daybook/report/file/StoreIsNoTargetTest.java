package org.daybook.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.storage.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is written anywhere, a store is never written over.
class StoreIsNoTargetTest {
  private Path folder = Path.of("");
  private Path store = Path.of("");

  @BeforeEach
  void make(@TempDir Path made) throws Exception {
    folder = made;
    store = folder.resolve("store");
    Samples.newStore(store).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"daybook.db", "daybook.lock", "note.pdf", "attachments/note.pdf"})
  void nothingIsWrittenIntoTheFolderOfAStore(String name) throws Exception {
    Files.createDirectories(store.resolve("attachments"));
    byte[] before = Files.readAllBytes(store.resolve("daybook.db"));

    assertRefused(store.resolve(name));

    assertThat(Files.readAllBytes(store.resolve("daybook.db"))).isEqualTo(before);
    Samples.unlock(store).close();
  }

  @Test
  void norThroughALink() throws Exception {
    assertRefused(
        Files.createSymbolicLink(folder.resolve("note.pdf"), store.resolve("daybook.db")));
    Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), store);
    assertRefused(link.resolve("note.pdf"));
    Samples.unlock(store).close();
  }

  @Test
  void besideTheFolderIsWell() throws Exception {
    Path note = folder.resolve("note.pdf");
    WholeFile.write(note, new byte[] {1});
    assertThat(note).hasBinaryContent(new byte[] {1});
  }

  private static void assertRefused(Path target) {
    assertThat(Samples.problemOf(() -> WholeFile.write(target, new byte[] {1})))
        .isEqualTo("report.target.store");
  }
}
