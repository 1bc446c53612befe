package org.daybook.storage.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.DiskProblem;
import org.daybook.storage.seal.Sealer;
import org.daybook.storage.seal.Sha256;

/// The bytes of pictures and documents: sealed, one file each, in a folder for every record.
///
/// A file is named by the hash of its sealed bytes, so that damage shows without the key and the
/// name tells nothing about the content. It is whole before a record mentions it, and never changed
/// afterwards; whatever happens to it, the records are not touched. Safe on every thread.
public final class AttachmentFiles {
  /// How long a file that nothing mentions any more is kept: longer than anybody takes to undo.
  public static final Duration GRACE = Duration.ofDays(30);

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final String FOLDER = "attachments";
  private static final String NEW = ".new";

  private final Path folder;
  private final Sealer sealer;
  private final InstantSource clock;

  /// @param store the folder of the store
  public AttachmentFiles(Path store, Sealer sealer, InstantSource clock) {
    this.folder = store.resolve(FOLDER);
    this.sealer = sealer;
    this.clock = clock;
  }

  /// Seals and keeps bytes; when this returns, they are on the disk.
  ///
  /// @param record the record that is going to mention them
  /// @return the name to find them by
  /// @throws ProblemException if the disk is full or fails; nothing is left of the file then
  public String keep(UUID record, byte[] plain) throws ProblemException {
    byte[] sealed = sealer.seal(plain, label(record));
    String name = Sha256.hex(sealed);
    Path home = home(record);
    Path unfinished = home.resolve(name + NEW);
    try {
      Files.createDirectories(home);
      try {
        ToDisk.write(unfinished, sealed);
        Files.move(unfinished, home.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      ToDisk.force(home);
      return name;
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  /// The bytes of a file, opened.
  ///
  /// @throws ProblemException `storage.attachment.missing` or `storage.attachment.damaged`
  public byte[] open(UUID record, String name) throws ProblemException {
    try {
      byte[] sealed = Files.readAllBytes(home(record).resolve(name));
      if (!Sha256.hex(sealed).equals(name)) {
        throw Problem.of("storage.attachment.damaged").exception();
      }
      return sealer
          .open(sealed, label(record))
          .orElseThrow(() -> Problem.of("storage.attachment.damaged").exception());
    } catch (NoSuchFileException gone) {
      throw Problem.of("storage.attachment.missing").causedBy(gone);
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  /// Hears that a record does not mention files any more: their days of grace begin now. A file
  /// that is not there is left out.
  public void letGo(UUID record, Set<String> names) throws ProblemException {
    FileTime now = FileTime.from(clock.instant());
    try {
      for (String name : names) {
        Path file = home(record).resolve(name);
        if (Files.exists(file)) {
          Files.setLastModifiedTime(file, now);
        }
      }
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  /// The files of a record that were kept, or let go, longer than [#GRACE] ago.
  public Set<String> old(UUID record) throws ProblemException {
    Instant oldest = clock.instant().minus(GRACE);
    Set<String> old = new HashSet<>();
    try {
      for (Path file : files(home(record))) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
          old.add(file.getFileName().toString());
        }
      }
      return old;
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  /// Takes files away that nothing mentions any more.
  public void remove(UUID record, Set<String> names) throws ProblemException {
    try {
      for (String name : names) {
        Files.deleteIfExists(home(record).resolve(name));
      }
      if (files(home(record)).isEmpty()) {
        Files.deleteIfExists(home(record));
      }
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  /// The records that have a folder here, mentioned anywhere or not.
  public List<UUID> records() throws ProblemException {
    try {
      return files(folder).stream()
          .map(file -> file.getFileName().toString())
          .filter(ID.asMatchPredicate())
          .map(UUID::fromString)
          .toList();
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private Path home(UUID record) {
    return folder.resolve(record.toString());
  }

  private static byte[] label(UUID record) {
    return ("attachment\n" + record).getBytes(StandardCharsets.UTF_8);
  }
}
