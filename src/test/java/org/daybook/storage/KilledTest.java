package org.daybook.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.storage.Samples.full;
import static org.daybook.storage.Samples.newStore;
import static org.daybook.storage.Samples.problemOf;
import static org.daybook.storage.Samples.save;
import static org.daybook.storage.Samples.summary;
import static org.daybook.storage.Samples.unlock;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program killed in the middle of saving.
class KilledTest {
  private static final String RECEIPT = "saved ";
  private static final String COUNT = "strengths";

  @Test
  void everySavingItGaveAReceiptForIsThere(@TempDir Path folder) throws Exception {
    try (Store store = newStore(folder)) {
      save(store, counting(0));
    }
    for (int receipts : new int[] {1, 60}) {
      int last = killAfter(receipts, folder);
      try (Store store = unlock(folder)) {
        String stored =
            store
                .records()
                .find(VisitJson.KIND, full().id())
                .orElseThrow()
                .value()
                .findings()
                .notes()
                .get(COUNT);
        // One more may be saved than its receipt could tell.
        assertThat(stored).isIn(Integer.toString(last), Integer.toString(last + 1));
      }
    }
  }

  /// Runs [Child] until it has given so many receipts; returns the last number it gave one for.
  private static int killAfter(int receipts, Path folder) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int last = -1;
    int seen = 0;
    try (BufferedReader lines = child.inputReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(RECEIPT)) {
          last = Integer.parseInt(line.substring(RECEIPT.length()));
          if (++seen == receipts) {
            assertThat(problemOf(() -> unlock(folder))).isEqualTo("storage.unlock.in-use-here");
            child.toHandle().destroyForcibly();
          }
        }
      }
    }
    child.waitFor();
    assertThat(seen).as("receipts before it was killed").isGreaterThanOrEqualTo(receipts);
    return last;
  }

  private static Visit counting(int number) {
    return full().with(full().findings().withNote(COUNT, Integer.toString(number)));
  }

  /// Saves the visit again and again and gives a receipt on standard output each time.
  static final class Child {
    private Child() {}

    public static void main(String[] folder) throws ProblemException {
      Store store = unlock(Path.of(folder[0]));
      for (int number = 1; true; number++) {
        Stored<Visit> stored = store.records().find(VisitJson.KIND, full().id()).orElseThrow();
        Visit visit = counting(number);
        store.records().saveVisit(visit, summary(visit), stored.revision());
        System.out.println(RECEIPT + number);
      }
    }
  }
}
