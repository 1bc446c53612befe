package org.daybook.storage.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.storage.Samples.GULL_LANE;
import static org.daybook.storage.Samples.planned;
import static org.daybook.storage.Samples.problemOf;
import static org.daybook.storage.Samples.summary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.json.visit.VisitJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk without room left. SQLite can be told to behave as if there were none.
class FullDiskTest {
  @Test
  void whatWasSavedStaysAndSavingGoesOnOnceThereIsRoom(@TempDir Path folder) throws Exception {
    try (OpenTables tables = OpenTables.in(folder)) {
      tables.database().execute("PRAGMA max_page_count = 45");
      List<Visit> saved = new ArrayList<>();
      Visit refused = saveUntilFull(tables.records(), saved);
      assertThat(saved).isNotEmpty();
      for (Visit visit : saved) {
        assertThat(tables.records().find(VisitJson.KIND, visit.id()).map(Stored::value))
            .contains(visit);
      }
      assertThat(tables.records().find(VisitJson.KIND, refused.id())).isEmpty();
      tables.database().execute("PRAGMA max_page_count = 1000");
      tables.records().saveVisit(refused, summary(refused), null);
      assertThat(tables.records().visits()).hasSize(saved.size() + 1);
    }
  }

  private static Visit saveUntilFull(RecordStore records, List<Visit> saved) {
    while (true) {
      Visit visit = planned(GULL_LANE, LocalDate.of(2026, 11, 23));
      try {
        records.saveVisit(visit, summary(visit), null);
        saved.add(visit);
      } catch (ProblemException e) {
        assertThat(e.problem().key()).isEqualTo("storage.disk.full");
        assertThat(problemOf(() -> records.saveVisit(visit, summary(visit), null)))
            .isEqualTo("storage.disk.full");
        return visit;
      }
    }
  }
}
