package org.daybook.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// A store's file while the store is being made: it bears another name until all of it is there, so
/// that there is a whole store or none, even when the program is killed in between.
record Unfinished(Path folder) {
  private static final String NAME = "daybook.db.new";

  /// What SQLite leaves beside a file whose program was killed.
  private static final List<String> LEFT = List.of(NAME, NAME + "-wal", NAME + "-shm");

  /// Makes the folder, for its owner's eyes alone where the system can say so.
  void makeFolder() throws IOException {
    Files.createDirectories(folder, only("rwx------"));
  }

  /// The file to begin with, which is empty: what an earlier try left is gone. It is its owner's
  /// alone, too, for the folder may have been there before and be open to others.
  Path begin() throws IOException {
    for (String left : LEFT) {
      Files.deleteIfExists(folder.resolve(left));
    }
    return Files.createFile(folder.resolve(NAME), only("rw-------"));
  }

  private FileAttribute<?>[] only(String permissions) {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /// Gives the file, closed by now, the name by which stores are known.
  void finish() throws IOException {
    Files.move(
        folder.resolve(NAME), folder.resolve(StoreFolder.DATABASE), StandardCopyOption.ATOMIC_MOVE);
    // Windows keeps folders in order by itself and does not let them be opened.
    if (posix()) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private boolean posix() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
