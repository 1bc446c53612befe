package org.daybook.storage.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.database.DiskProblem;

/// How often in a row a wrong passphrase was typed: each one makes the next wait longer.
///
/// Kept in a file so that starting the program anew does not help. It slows down a person at the
/// keyboard; whoever copies the store is slowed down by the cost of Argon2 alone.
public final class WrongTries {
  private static final int FREE = 3;
  private static final int LONGEST = 60;

  private final Path file;
  private final InstantSource clock;

  /// @param file where the tries are counted
  public WrongTries(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /// Seconds to wait after this many wrong tries: 0, 0, 0, 2, 4, 8 … at most 60.
  static int delay(int tries) {
    return tries <= FREE ? 0 : (int) Math.min(LONGEST, 1L << Math.min(tries - FREE, 30));
  }

  /// Refuses a try that comes too early, with the seconds still to wait.
  public void check() throws ProblemException {
    Tries tries = read();
    Duration delay = Duration.ofSeconds(delay(tries.count));
    Instant now = clock.instant();
    if (now.isBefore(tries.last)) {
      // The clock was set back: the wait starts anew, or it could last for years.
      write(new Tries(tries.count, now));
      tries = new Tries(tries.count, now);
    }
    Duration left = Duration.between(now, tries.last.plus(delay));
    if (left.isPositive()) {
      throw Problem.of("storage.unlock.wait", left.plusMillis(999).toSeconds()).exception();
    }
  }

  /// Counts one more wrong try.
  public void count() throws ProblemException {
    write(new Tries(read().count + 1, clock.instant()));
  }

  /// Starts counting anew, after a right passphrase.
  public void forget() throws ProblemException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  private Tries read() throws ProblemException {
    try {
      if (!Files.exists(file)) {
        return Tries.NONE;
      }
      List<String> lines = Files.readAllLines(file);
      return lines.size() == 2
          ? new Tries(Integer.parseInt(lines.get(0)), Instant.parse(lines.get(1)))
          : Tries.NONE;
    } catch (NumberFormatException | DateTimeParseException e) {
      // Not written by us; deleting the file would have had the same effect.
      return Tries.NONE;
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  private void write(Tries tries) throws ProblemException {
    try {
      Files.writeString(file, tries.count + "\n" + tries.last + "\n");
    } catch (IOException e) {
      throw DiskProblem.of(e);
    }
  }

  private record Tries(int count, Instant last) {
    static final Tries NONE = new Tries(0, Instant.EPOCH);
  }
}
