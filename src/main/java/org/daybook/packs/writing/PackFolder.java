package org.daybook.packs.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.packs.PackReader;

/// The packs and drafts of one person, as files: a pack in use is `packs/<id>/pack.yaml`, a draft
/// is `drafts/<id>.yaml`, a draft thrown away `thrown-away/<id>.yaml`, a pack taken out of use
/// `out-of-use/<id>/pack.yaml`. Each file is there wholly or not at all.
public final class PackFolder {
  private static final String ENDING = ".yaml";

  private final Path folder;

  /// @param folder need not exist
  public PackFolder(Path folder) {
    this.folder = folder;
  }

  /// Where the packs in use are, each in a folder of its own.
  public Path packs() {
    return folder.resolve("packs");
  }

  /// Puts a pack into use, in place of an earlier version of it.
  ///
  /// @param holder the folder that a pack of this id is read from, whatever its name; without one
  ///     the pack gets a folder of its own
  public void use(String id, Optional<Path> holder, String text) throws IOException {
    write(holder.orElseGet(() -> free(packs(), id)).resolve(PackReader.FILE), text);
  }

  /// Where packs taken out of use are, each in a folder of its own with all that lay beside it.
  public Path outOfUse() {
    return folder.resolve("out-of-use");
  }

  /// Takes the pack in a folder out of use, with all that lies beside it.
  ///
  /// @return where it is now
  public Path takeOut(Path holder) throws IOException {
    Files.createDirectories(outOfUse());
    return Files.move(holder, free(outOfUse(), holder.getFileName().toString()));
  }

  /// Takes a pack that was taken out of use back into it.
  ///
  /// @param aside a folder in [#outOfUse()]
  public void takeBack(Path aside) throws IOException {
    Files.createDirectories(packs());
    Files.move(aside, free(packs(), aside.getFileName().toString()));
  }

  /// A folder of this name, or of the next one after it, in which no pack lies.
  private static Path free(Path in, String name) {
    Path free = in.resolve(name);
    for (int number = 2; Files.exists(free); number++) {
      free = in.resolve(name + "-" + number);
    }
    return free;
  }

  /// Ids of the drafts there are.
  public List<String> drafts() throws IOException {
    if (!Files.isDirectory(drafts(""))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(drafts(""))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  public boolean hasDraft(String id) {
    return Files.exists(drafts(id + ENDING));
  }

  public String draft(String id) throws IOException {
    return Files.readString(drafts(id + ENDING));
  }

  public void saveDraft(String id, String text) throws IOException {
    write(drafts(id + ENDING), text);
  }

  /// Deletes a draft that is not needed any more.
  public void deleteDraft(String id) throws IOException {
    Files.deleteIfExists(drafts(id + ENDING));
  }

  /// Lays a draft aside; of each id only the last one is kept.
  public void throwAway(String id) throws IOException {
    Path aside = thrownAway(id);
    Files.createDirectories(aside.getParent());
    Files.move(drafts(id + ENDING), aside, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Makes what was thrown away a draft again.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException if there is another draft of that id by now
  public void putBack(String id) throws IOException {
    Files.move(thrownAway(id), drafts(id + ENDING));
  }

  private Path thrownAway(String id) {
    return folder.resolve("thrown-away").resolve(id + ENDING);
  }

  /// Writes a file wholly or not at all; its folder is made if need be.
  public static void write(Path file, String text) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path unfinished = target.resolveSibling(".daybook-" + UUID.randomUUID() + ".tmp");
    try {
      Files.write(
          unfinished,
          text.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Path drafts(String name) {
    return folder.resolve("drafts").resolve(name);
  }
}
