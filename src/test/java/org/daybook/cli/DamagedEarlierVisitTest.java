package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.daybook.fixture.PatsStore;
import org.daybook.storage.Samples;
import org.daybook.storage.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// A visit begins though an earlier one to the same school is damaged; where it cannot begin,
/// nothing of it stays.
class DamagedEarlierVisitTest {
  private Path folder = Path.of("");

  @BeforeEach
  void fill(@TempDir Path made) throws Exception {
    folder = made;
    PatsStore.filled(folder).close();
    Files.writeString(folder.resolve("passphrase"), PatsStore.PASSPHRASE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aVisitStartsWithWhatTheOthersLeft(boolean body) throws Exception {
    spoilTheLast(body);
    CommandLineRun started = start().now();
    assertThat(started.code()).as(started.err()).isZero();
    assertThat(started.err()).contains("what they left is not here", "2026-10-06 is damaged");
    String id = started.json().get("id").stringValue();
    JsonNode carried = run("visit", "show", id, "--json").json().at("/preparation");
    assertThat(carried.at("/carriedJudgements/attendance/on").stringValue())
        .as("from the visit before the damaged one")
        .isEqualTo("2025-10-14");
  }

  @Test
  void aPlannedVisitBeginsAndHasItsBrief() throws Exception {
    spoilTheLast(true);
    CommandLineRun planned = start().and("--planned").now();
    assertThat(planned.err()).as("nothing is carried yet").isEmpty();
    String id = planned.json().get("id").stringValue();
    CommandLineRun brief =
        run("visit", "brief", id, "--out", folder.resolve("brief.pdf").toString()).now();
    assertThat(brief.code()).as(brief.err()).isZero();
    assertThat(brief.err()).contains("2026-10-06 is damaged");
    assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
    CommandLineRun begun = run("visit", "begin", id, "--json").now();
    assertThat(begun.code()).as(begun.err()).isZero();
    assertThat(begun.err()).contains("2026-10-06 is damaged");
    assertThat(begun.json().get("state").stringValue()).isEqualTo("in-progress");
  }

  @Test
  void aVisitThatCannotBeginLeavesNothingBehind() throws Exception {
    int before = visits();
    try (Database database = Database.open(folder.resolve("own").resolve("daybook.db"))) {
      database.execute(
          "CREATE TRIGGER full BEFORE UPDATE ON record WHEN NEW.state <> 'KEPT' "
              + "BEGIN SELECT RAISE(ABORT, 'full'); END");
    }
    assertThat(start().now().code()).isNotZero();
    assertThat(visits()).isEqualTo(before);
  }

  private void spoilTheLast(boolean body) throws Exception {
    for (JsonNode visit : run("visit", "list", "--urn", "108911", "--json").json()) {
      if (visit.get("date").stringValue().equals("2026-10-06")) {
        UUID id = UUID.fromString(visit.get("id").stringValue());
        if (body) {
          Samples.spoil(folder.resolve("own"), id);
        } else {
          Samples.spoilSummary(folder.resolve("own"), id);
        }
      }
    }
  }

  private Script start() {
    return run("visit", "start", "--urn", "108911", "--type", "school-improvement-visit")
        .and("--date", "2026-11-23", "--json");
  }

  private int visits() {
    return run("visit", "list", "--json").json().size();
  }

  private Script run(String... command) {
    return Script.in(folder, command);
  }
}
