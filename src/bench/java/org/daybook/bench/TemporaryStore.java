package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.Store;

/// A real store, locked with a passphrase like any other, in a folder that goes when it is closed.
final class TemporaryStore implements AutoCloseable {
  private final Path folder;
  private final Store store;

  TemporaryStore() {
    try {
      folder = Files.createTempDirectory("daybook-bench");
      char[] passphrase = "a passphrase for benchmarks".toCharArray();
      store = Store.create(folder.resolve("store"), passphrase).store();
    } catch (IOException | ProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  Store store() {
    return store;
  }

  @Override
  public void close() throws IOException {
    store.close();
    List<Path> inside;
    try (Stream<Path> files = Files.walk(folder)) {
      inside = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
