package org.daybook.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.DiskProblem;

/// Keeps a second program, or a second window of this one, out of an open store.
///
/// The operating system holds the lock and frees it even when the program is killed. Who holds it
/// stands in a file beside it, because Windows lets nobody read a locked file.
final class StoreLock implements AutoCloseable {
  private final FileChannel channel;
  private final Path holderFile;

  private StoreLock(FileChannel channel, Path holderFile) {
    this.channel = channel;
    this.holderFile = holderFile;
  }

  /// Takes the lock, or tells who has it.
  static synchronized StoreLock take(Path folder) throws ProblemException {
    Path holderFile = folder.resolve(StoreFolder.HOLDER);
    Holder self = Holder.self();
    try {
      Holder holder = Holder.read(holderFile);
      // Asked before touching the lock: on Linux and macOS, closing a second channel to a file
      // frees every lock this process has on it.
      if (holder.sameProcess(self)) {
        throw inUse(holder, self);
      }
      FileChannel channel =
          FileChannel.open(
              folder.resolve(StoreFolder.LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw inUse(holder, self);
      }
      StoreLock lock = new StoreLock(channel, holderFile);
      try {
        Files.writeString(holderFile, self.text());
      } catch (IOException e) {
        lock.close();
        throw e;
      }
      return lock;
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  @SuppressWarnings("resource") // the lock lives exactly as long as its channel
  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// Says who has the store open as far as the person asking does not know it: not their own name
  /// and computer, and no number of a process.
  private static ProblemException inUse(Holder holder, Holder self) {
    if (holder.user().equals(Holder.UNKNOWN)) {
      return Problem.of("storage.unlock.in-use-somewhere").exception();
    }
    if (holder.user().equals(self.user()) && holder.host().equals(self.host())) {
      return Problem.of("storage.unlock.in-use-here").exception();
    }
    return Problem.of("storage.unlock.in-use", holder.user(), holder.host()).exception();
  }

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return; // by now, the holder's file may be someone else's
    }
    try (channel) {
      Files.deleteIfExists(holderFile);
    } catch (IOException e) {
      throw new IllegalStateException("the store's lock could not be freed", e);
    }
  }

  /// Who has a store open.
  ///
  /// @param process number of the process
  /// @param started when it started, because numbers are given again
  private record Holder(String process, String started, String user, String host) {
    static final String UNKNOWN = "?";

    static Holder self() {
      ProcessHandle process = ProcessHandle.current();
      return new Holder(
          Long.toString(process.pid()),
          process.info().startInstant().map(Instant::toString).orElse(""),
          System.getProperty("user.name", ""),
          hostName());
    }

    static Holder read(Path file) throws IOException {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return lines.size() == 4
          ? new Holder(lines.get(0), lines.get(1), lines.get(2), lines.get(3))
          : new Holder(UNKNOWN, "", UNKNOWN, UNKNOWN);
    }

    String text() {
      return String.join("\n", process, started, user, host) + "\n";
    }

    boolean sameProcess(Holder other) {
      return process.equals(other.process)
          && started.equals(other.started)
          && host.equals(other.host);
    }

    private static String hostName() {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException e) {
        return "localhost";
      }
    }
  }
}
