package org.daybook.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.DueDates;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.FilledForm.Frame;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.document.TableRow;
import org.daybook.domain.document.Version;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.school.Urn;
import org.junit.jupiter.api.Test;

/// Forms as JSON and back.
class FormJsonTest {
  private static final UUID ID = UUID.fromString("0192f4c0-1111-7abc-8def-000000000001");
  private static final UUID ROW = UUID.fromString("0192f4c0-2222-7abc-8def-000000000002");
  private static final PackVersion PACK = new PackVersion("larkshire", "1.0", "c".repeat(64));

  @Test
  void isReadAsItWasWritten() {
    FilledForm empty =
        FilledForm.begun(
            ID,
            new Frame(
                "report",
                PACK,
                new Subject(new Urn("109876"), "Gull Lane Primary"),
                new Period(LocalDate.of(2026, 9, 1), "2026/27", "Autumn")));
    for (FilledForm form : List.of(full(), empty)) {
      assertThat(FormJson.KIND.read(Json.tree(Json.bytes(FormJson.KIND.write(form)))))
          .isEqualTo(form);
    }
  }

  /// Stores of users are written like this: the form may only grow, or take a new number.
  @Test
  void keepsItsForm() {
    assertThat(FormJson.KIND.write(full()))
        .isEqualTo(
            Json.tree(
                """
                {"json":1,
                 "id":"0192f4c0-1111-7abc-8def-000000000001",
                 "form":"inquiry",
                 "pack":{"id":"larkshire","version":"1.0","checksum":"%s"},
                 "about":{"name":"Larkshire"},
                 "period":{"from":"2026-11-23","year":"2026/27","name":""},
                 "answers":{
                   "given":{"duty.1.2":"Fair","review":"2027-06-03"},
                   "tables":{"actions":[
                     {"id":"0192f4c0-2222-7abc-8def-000000000002","group":2,
                      "cells":{"1":"Sweep","10":"Clean"}}]}},
                 "dates":{"seenTo":{"decision":"2026-12-10"},"next":"2027-06-03"},
                 "versions":[
                   {"by":"Ada","on":"2026-12-01","answers":{"given":{"duty.1.2":"Just"},"tables":{}},
                    "reopenedOn":"2026-12-02","reopenedBecause":"A word was wrong."},
                   {"by":"Ada","on":"2026-12-03","answers":{"given":{"duty.1.2":"Fair"},"tables":{}}}]}
                """
                    .formatted("c".repeat(64))
                    .getBytes(UTF_8)));
  }

  @Test
  void saysInTheClearOnlyWhenAndHowFar() {
    RecordKind.Heading heading = FormJson.KIND.heading(full());
    assertThat(heading)
        .isEqualTo(
            new RecordKind.Heading(
                ID, null, LocalDate.of(2026, 11, 23), LocalDate.of(2027, 6, 3), "APPROVED"));
  }

  private static FilledForm full() {
    return new FilledForm(
        ID,
        new Frame(
            "inquiry",
            PACK,
            new Subject(null, "Larkshire"),
            new Period(LocalDate.of(2026, 11, 23), "2026/27", "")),
        new Answers(
            Map.of("duty.1.2", "Fair", "review", "2027-06-03"),
            Map.of("actions", List.of(new TableRow(ROW, 2, Map.of(1, "Sweep", 10, "Clean"))))),
        new DueDates(Map.of("decision", LocalDate.of(2026, 12, 10)), LocalDate.of(2027, 6, 3)),
        List.of(
            new Version(
                "Ada",
                LocalDate.of(2026, 12, 1),
                new Answers(Map.of("duty.1.2", "Just"), Map.of()),
                new Version.Reopening(LocalDate.of(2026, 12, 2), "A word was wrong.")),
            new Version(
                "Ada",
                LocalDate.of(2026, 12, 3),
                new Answers(Map.of("duty.1.2", "Fair"), Map.of()),
                null)));
  }
}
