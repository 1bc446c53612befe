package org.daybook.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.daybook.domain.booklet.Matter;
import org.daybook.domain.booklet.Place;
import org.daybook.domain.booklet.Place.Moment;
import org.daybook.domain.booklet.YearRecord;
import org.daybook.domain.booklet.YearRecord.Frame;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.framework.PackVersion;
import org.daybook.domain.school.Urn;
import org.daybook.storage.json.RecordKind.Heading;
import org.junit.jupiter.api.Test;

class YearRecordJsonTest {
  private static final YearRecord YEAR =
      YearRecord.begun(
              new Frame(
                  new PackVersion("equals-2024", "1.1", "ab".repeat(32)),
                  new Urn("109876"),
                  "Made Up Infant School",
                  "2026/27"))
          .with(
              new Place(1, Moment.BEFOREHAND, 3),
              new Tick("Pat Lindqvist", LocalDate.of(2026, 9, 18)))
          .with(new Place(2, Moment.ON_THE_DAY, 1), new Tick("", LocalDate.of(2026, 11, 23)))
          .withWords("Autumn", "A calm term.")
          .with(
              new Matter("Term 1", "1.before.1"),
              new SetAside("Seen in October", "Pat", LocalDate.of(2026, 11, 23)))
          .with(
              new Matter("Autumn", "governors-meeting"),
              new SetAside("No meeting", "", LocalDate.of(2026, 12, 1)));

  private static final String BEGINNING =
      """
      {"id":"%s","pack":{"id":"equals-2024","version":"1.1","checksum":"%s"},\
      "school":"109876","schoolName":"Made Up Infant School","year":"2026/27",\
      """
          .formatted(YEAR.id(), "ab".repeat(32));
  private static final String JSON =
      BEGINNING
          + """
          "ticks":{"1.before.3":{"by":"Pat Lindqvist","on":"2026-09-18"},\
          "2.day.1":{"on":"2026-11-23"}},"words":{"Autumn":"A calm term."},\
          "aside":{"Autumn/governors-meeting":{"reason":"No meeting","on":"2026-12-01"},\
          "Term 1/1.before.1":{"reason":"Seen in October","by":"Pat","on":"2026-11-23"}},\
          "json":1}\
          """;

  @Test
  void writesTheFormThatIsOnDisk() {
    assertThat(new String(Json.bytes(YearRecordJson.KIND.write(YEAR)), StandardCharsets.UTF_8))
        .isEqualTo(JSON);
  }

  @Test
  void readsItBack() {
    assertThat(read(JSON)).isEqualTo(YEAR);
  }

  @Test
  void readsOneWithNothingAdded() {
    assertThat(read(BEGINNING + "\"json\":1}")).isEqualTo(YearRecord.begun(YEAR.frame()));
  }

  @Test
  void liesInTheClearWithSchoolAndYearOnly() {
    assertThat(YearRecordJson.KIND.heading(YEAR))
        .isEqualTo(
            new Heading(YEAR.id(), new Urn("109876"), LocalDate.of(2026, 9, 1), null, "OPEN"));
  }

  private static YearRecord read(String json) {
    return YearRecordJson.KIND.read(Json.tree(json.getBytes(StandardCharsets.UTF_8)));
  }
}
