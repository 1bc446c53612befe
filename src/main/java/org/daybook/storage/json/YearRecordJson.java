package org.daybook.storage.json;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.daybook.domain.booklet.YearRecord;
import org.daybook.domain.booklet.YearRecord.Frame;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What people add to a school's year by hand, as JSON. Ticks, paragraphs and what is set
/// aside are none where they are left out.
public final class YearRecordJson {
  public static final RecordKind<YearRecord> KIND =
      new RecordKind<>(
          "year", YearRecordJson::heading, YearRecordJson::write, YearRecordJson::read);

  private static final String STATE = "OPEN";

  private YearRecordJson() {}

  private static RecordKind.Heading heading(YearRecord year) {
    LocalDate begins = LocalDate.of(year.frame().autumn(), Month.SEPTEMBER, 1);
    return new RecordKind.Heading(year.id(), year.frame().school(), begins, null, STATE);
  }

  private static Fields write(YearRecord year) {
    Frame frame = year.frame();
    return Fields.empty()
        .put("id", year.id())
        .put("pack", PackJson.write(frame.pack()))
        .put("school", frame.school())
        .put("schoolName", frame.schoolName())
        .put("year", frame.year())
        .putMap("ticks", year.ticks(), tick -> write(tick).node())
        .putTextMap("words", year.words())
        .putSome("aside", year.aside(), aside -> write(aside).node());
  }

  private static YearRecord read(Fields year) {
    return new YearRecord(
        year.id(),
        new Frame(
            PackJson.read(year.object("pack")),
            new Urn(year.text("school")),
            year.text("schoolName"),
            year.text("year")),
        year.node().hasNonNull("ticks")
            ? year.map("ticks", tick -> tick(Fields.of(tick)))
            : Map.of(),
        year.node().hasNonNull("words") ? year.map("words", JsonNode::stringValue) : Map.of(),
        year.mapOrNone("aside", aside -> aside(Fields.of(aside))));
  }

  private static Fields write(Tick tick) {
    return Fields.empty().put("by", orNull(tick.by())).put("on", tick.on());
  }

  private static Fields write(SetAside aside) {
    return Fields.empty()
        .put("reason", aside.reason())
        .put("by", orNull(aside.by()))
        .put("on", aside.on());
  }

  private static SetAside aside(Fields aside) {
    return new SetAside(aside.text("reason"), aside.textOrEmpty("by"), aside.date("on"));
  }

  private static Tick tick(Fields tick) {
    return new Tick(tick.textOrEmpty("by"), tick.date("on"));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
