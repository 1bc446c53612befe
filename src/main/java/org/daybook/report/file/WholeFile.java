package org.daybook.report.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// Writes a file so that it is there wholly or not at all.
///
/// The bytes go to a new file in the same folder, onto the disk, and only then take the name.
public final class WholeFile {
  private WholeFile() {}

  /// Writes it; an older file of that name is replaced.
  ///
  /// @throws ProblemException `report.write.failed` with the file and the reason; an older file is
  ///     then untouched and nothing is left beside it
  public static void write(Path file, byte[] bytes) throws ProblemException {
    Path target = file.toAbsolutePath();
    Path unfinished = target.resolveSibling(".daybook-" + UUID.randomUUID() + ".tmp");
    try {
      try {
        fill(unfinished, bytes);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw Problem.of("report.write.failed", file.toString(), reason(e)).causedBy(e);
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

  private static String reason(IOException e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
