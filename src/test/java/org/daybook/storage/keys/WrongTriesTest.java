package org.daybook.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.daybook.storage.Samples.MORNING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a wrong passphrase makes one wait.
class WrongTriesTest {
  private final Path file;

  WrongTriesTest(@TempDir Path folder) {
    this.file = folder.resolve("tries");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # wrong tries, seconds
            0,  0
            1,  0
            3,  0
            4,  2
            5,  4
            6,  8
            8, 32
            9, 60
           20, 60
          """)
  void waitsLongerEachTime(int tries, int seconds) throws ProblemException {
    for (int i = 0; i < tries; i++) {
      at(MORNING).count();
    }
    assertThat(WrongTries.delay(tries)).isEqualTo(seconds);
    assertThat(waitAt(MORNING)).isEqualTo(seconds);
    assertThat(waitAt(MORNING.plusSeconds(seconds))).isZero();
  }

  @Test
  void saysHowManySecondsAreLeftRoundedUp() throws ProblemException {
    tries(6);
    assertThat(waitAt(MORNING.plusMillis(2_001))).isEqualTo(6);
  }

  @Test
  void aClockSetBackMakesNobodyWaitForYears() throws ProblemException {
    tries(6);
    Instant before = MORNING.minus(Duration.ofDays(3650));
    assertThat(waitAt(before)).isEqualTo(8);
    assertThat(waitAt(before.plusSeconds(8))).isZero();
  }

  @Test
  void startsAgainAfterASuccess() throws ProblemException {
    tries(6);
    at(MORNING).forget();
    assertThat(waitAt(MORNING)).isZero();
    tries(3);
    assertThat(waitAt(MORNING)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"''", "many", "'5\nyesterday'", "'x\n2026-11-23T10:42:00Z'"})
  void aSpoiledFileKeepsNobodyOut(String content) throws Exception {
    Files.writeString(file, content);
    assertThat(waitAt(MORNING)).isZero();
  }

  private void tries(int count) throws ProblemException {
    for (int i = 0; i < count; i++) {
      at(MORNING).count();
    }
  }

  private WrongTries at(Instant now) {
    return new WrongTries(file, InstantSource.fixed(now));
  }

  private long waitAt(Instant now) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, () -> at(now).check());
    if (refused == null) {
      return 0;
    }
    Problem problem = refused.problem();
    assertThat(problem.key()).isEqualTo("storage.unlock.wait");
    return (long) problem.arguments().getFirst();
  }
}
