package org.daybook.report.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// Writes a file so that it is there wholly or not at all.
///
/// The bytes go to a new file in the same folder, onto the disk, and only then take the name. A
/// link is followed to the file it names and stays; what is no ordinary file, such as a folder or
/// a device, is never replaced.
public final class WholeFile {
  /// The file that makes a folder a store; nothing is ever written beside or below it.
  private static final String STORE = "daybook.db";

  /// Longer chains of links are loops to Linux, too.
  private static final int MOST_LINKS = 40;

  private WholeFile() {}

  /// Writes it; an older file of that name is replaced.
  ///
  /// @throws ProblemException with the file, whose key begins with `report.target.` when another
  ///     name has to be given, and with `report.write.` when the disk refuses; an older file is
  ///     then untouched and nothing is left beside it
  public static void write(Path file, byte[] bytes) throws ProblemException {
    try {
      Path target = followed(file.toAbsolutePath());
      refuseTarget(file, target);
      Path unfinished = target.resolveSibling(".daybook-" + UUID.randomUUID() + ".tmp");
      try {
        fill(unfinished, bytes);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw Problem.of(key(e), file.toString()).causedBy(e);
    }
  }

  private static Path followed(Path path) throws IOException {
    Path at = path;
    for (int links = 0; Files.isSymbolicLink(at); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    return at;
  }

  private static void refuseTarget(Path named, Path target) throws ProblemException, IOException {
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw Problem.of("report.target.folder", named.toString()).exception();
    }
    if (!Files.isDirectory(folder)) {
      throw Problem.of("report.target.missing", folder.toString()).exception();
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw Problem.of("report.target.special", named.toString()).exception();
    }
    for (Path above = folder.toRealPath(); above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(STORE))) {
        throw Problem.of("report.target.store", named.toString()).exception();
      }
    }
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static String key(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    String words = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    if (words.contains("no space") || words.contains("not enough space")) {
      return "report.write.full";
    }
    if (e instanceof AccessDeniedException || words.contains("read-only")) {
      return "report.write.denied";
    }
    return "report.write.failed";
  }
}
