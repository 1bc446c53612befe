package org.daybook.storage.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.seal.Sealer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentFilesTest {
  private static final UUID VISIT = UUID.fromString("01900000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  private static final byte[] PLAIN =
      "Gull Lane Primary, the hall at noon".getBytes(StandardCharsets.UTF_8);

  private final Path store;
  private final AttachmentFiles files;

  AttachmentFilesTest(@TempDir Path store) {
    this.store = store;
    this.files =
        new AttachmentFiles(
            store, new Sealer(new byte[Sealer.KEY_BYTES]), InstantSource.fixed(NOW));
  }

  @Test
  void whatIsKeptComesBackAndLiesSealed() throws Exception {
    String name = files.keep(VISIT, PLAIN);
    assertThat(files.open(VISIT, name)).isEqualTo(PLAIN);
    String onDisk = Files.readString(path(VISIT, name), StandardCharsets.ISO_8859_1);
    assertThat(onDisk).doesNotContain("Gull Lane");
    assertThat(names()).containsExactly(name);
  }

  @Test
  void theSameContentGetsAnotherNameSoThatNobodyCanGuessIt() throws Exception {
    assertThat(files.keep(VISIT, PLAIN)).isNotEqualTo(files.keep(VISIT, PLAIN));
  }

  @Test
  void oneChangedBitIsDamageAndAMissingFileIsMissing() throws Exception {
    String name = files.keep(VISIT, PLAIN);
    String whole = files.keep(VISIT, PLAIN);
    byte[] sealed = Files.readAllBytes(path(VISIT, name));
    sealed[sealed.length / 2] ^= 1;
    Files.write(path(VISIT, name), sealed);
    assertThat(problem(VISIT, name)).isEqualTo("storage.attachment.damaged");
    Files.delete(path(VISIT, name));
    assertThat(problem(VISIT, name)).isEqualTo("storage.attachment.missing");
    assertThat(files.open(VISIT, whole)).isEqualTo(PLAIN);
  }

  @Test
  void aFileMovedToAnotherVisitDoesNotOpenThere() throws Exception {
    String name = files.keep(VISIT, PLAIN);
    Files.createDirectories(path(OTHER, name).getParent());
    Files.copy(path(VISIT, name), path(OTHER, name));
    assertThat(problem(OTHER, name)).isEqualTo("storage.attachment.damaged");
  }

  @Test
  void whereTheFolderCannotBeMadeNothingIsLeft() throws Exception {
    Files.writeString(store.resolve("attachments"), "in the way");
    assertThatThrownBy(() -> files.keep(VISIT, PLAIN)).isInstanceOf(ProblemException.class);
    assertThat(Files.readString(store.resolve("attachments"))).isEqualTo("in the way");
  }

  @Test
  void onlyWhatIsOlderThanTheGraceIsOld() throws Exception {
    String old = files.keep(VISIT, PLAIN);
    String young = files.keep(VISIT, PLAIN);
    age(old, NOW.minus(AttachmentFiles.GRACE).minusSeconds(1));
    age(young, NOW.minus(AttachmentFiles.GRACE).plusSeconds(1));
    assertThat(files.old(VISIT)).containsExactly(old);
    assertThat(files.records()).containsExactly(VISIT);
    files.remove(VISIT, Set.of(old));
    assertThat(names()).containsExactly(young);
    files.remove(VISIT, Set.of(young));
    assertThat(files.records()).isEmpty();
  }

  @Test
  void whatIsNoFolderOfAVisitIsLeftAlone() throws Exception {
    Files.createDirectories(store.resolve("attachments/.from-somewhere-else"));
    assertThat(files.records()).isEmpty();
  }

  private String problem(UUID visit, String name) {
    return catchThrowableOfType(ProblemException.class, () -> files.open(visit, name))
        .problem()
        .key();
  }

  private void age(String name, Instant when) throws Exception {
    Files.setLastModifiedTime(path(VISIT, name), FileTime.from(when));
  }

  private Path path(UUID visit, String name) {
    return store.resolve("attachments").resolve(visit.toString()).resolve(name);
  }

  private Set<String> names() throws Exception {
    try (var all = Files.list(store.resolve("attachments").resolve(VISIT.toString()))) {
      return all.map(file -> file.getFileName().toString())
          .collect(java.util.stream.Collectors.toSet());
    }
  }
}
