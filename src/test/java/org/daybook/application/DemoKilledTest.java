package org.daybook.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.daybook.application.frameworks.Packs;
import org.daybook.domain.problem.ProblemException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program killed while it fills the demo store.
class DemoKilledTest {
  private static final String THERE = "there";

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.6, 1})
  void aHalfFilledDemoIsFilledAnew(double share, @TempDir Path folder) throws Exception {
    killAt(share, folder);
    StoreOpening opening = opening(folder);
    assertThat(opening.exists()).isFalse();
    try (Session demo = opening.openDemo()) {
      assertThat(demo.schools().size()).isGreaterThan(150);
      assertThat(demo.visits().all()).hasSize(12).filteredOn(v -> v.agreed() != null).hasSize(8);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.new*");
  }

  /// Runs [Child] until it says that it has come so far.
  private static void killAt(double share, Path folder) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString(),
                Double.toString(share))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = child.inputReader(UTF_8)) {
      boolean there = lines.lines().anyMatch(THERE::equals);
      assertThat(there).as("it came so far").isTrue();
      assertThat(folder).isDirectoryContaining("glob:**.new");
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private static StoreOpening opening(Path folder) {
    return new StoreOpening(
        folder, folder, Packs.in(folder.resolve("frameworks")), InstantSource.system());
  }

  /// Fills a demo store up to a share, says so, and then waits for its end.
  static final class Child {
    private Child() {}

    public static void main(String[] folderAndShare) throws ProblemException {
      double share = Double.parseDouble(folderAndShare[1]);
      opening(Path.of(folderAndShare[0]))
          .openDemo(
              at -> {
                if (at.share() >= share) {
                  System.out.println(THERE);
                  waitForTheEnd();
                }
              });
    }

    /// Nobody ever writes to this process.
    private static void waitForTheEnd() {
      try {
        System.exit(System.in.read());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
