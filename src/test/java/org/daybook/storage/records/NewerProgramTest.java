package org.daybook.storage.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.storage.Samples.full;
import static org.daybook.storage.Samples.summary;
import static org.daybook.storage.tables.Tables.RECORD;

import java.nio.file.Path;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.json.Json;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.tables.tables.records.RecordRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/// A visit that a newer program has saved in between.
class NewerProgramTest {
  @Test
  void keepsTheFieldsItAdded(@TempDir Path folder) throws Exception {
    try (OpenTables tables = OpenTables.in(folder)) {
      tables.records().saveVisit(full(), summary(full()), null);
      ObjectNode body = body(tables);
      body.put("mood", "hopeful");
      body.withObject("findings").withObject("judgements").withObject("attendance").put("days", 3);
      replaceBody(tables, body);

      String revision = tables.records().find(VisitJson.KIND, full().id()).orElseThrow().revision();
      Visit mine = full().with(full().findings().withNote("strengths", "Mine"));
      tables.records().saveVisit(mine, summary(mine), revision);

      ObjectNode after = body(tables);
      assertThat(after.at("/mood").stringValue()).isEqualTo("hopeful");
      assertThat(after.at("/findings/judgements/attendance/days").intValue()).isEqualTo(3);
      assertThat(after.at("/findings/notes/strengths").stringValue()).isEqualTo("Mine");
      assertThat(after.at("/salt")).isEqualTo(body.at("/salt"));
    }
  }

  private static ObjectNode body(OpenTables tables) throws ProblemException {
    return Json.tree(new SealedRecords(tables.sealer()).body(row(tables)));
  }

  private static void replaceBody(OpenTables tables, ObjectNode body) throws ProblemException {
    SealedRecords sealed = new SealedRecords(tables.sealer());
    RecordRecord row = row(tables);
    sealed.seal(row, sealed.summary(row), Json.bytes(body));
    tables.database().write(db -> db.update(RECORD).set(row).execute());
  }

  private static RecordRecord row(OpenTables tables) throws ProblemException {
    return tables.database().read(db -> db.fetchSingle(RECORD));
  }
}
