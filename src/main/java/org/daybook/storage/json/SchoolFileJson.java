package org.daybook.storage.json;

import java.util.UUID;
import org.daybook.domain.file.FrameworkChange;
import org.daybook.domain.file.RouteHistory;
import org.daybook.domain.file.RouteHistory.Choice;
import org.daybook.domain.file.RouteHistory.Done;
import org.daybook.domain.file.RouteHistory.StageChange;
import org.daybook.domain.file.RouteHistory.StrandChange;
import org.daybook.domain.file.SchoolFile;
import org.daybook.domain.inspection.InspectionHistory;
import org.daybook.domain.school.Urn;

/// A school's file as JSON.
public final class SchoolFileJson {
  public static final RecordKind<SchoolFile> KIND =
      new RecordKind<>(
          "school-file", SchoolFileJson::heading, SchoolFileJson::write, SchoolFileJson::read);

  private SchoolFileJson() {}

  private static RecordKind.Heading heading(SchoolFile file) {
    return new RecordKind.Heading(file.id(), file.school(), null, null, "OPEN");
  }

  private static Fields write(SchoolFile file) {
    return Fields.empty()
        .put("id", file.id())
        .put("school", file.school())
        .putAll("frameworks", file.frameworks(), SchoolFileJson::write)
        .put("inspection", InspectionJson.write(file.inspection()))
        .put("route", write(file.route()));
  }

  private static SchoolFile read(Fields file) {
    Fields inspection = file.objectOrNull("inspection");
    Fields route = file.objectOrNull("route");
    return new SchoolFile(
        file.id(),
        new Urn(file.text("school")),
        file.allOrNone("frameworks", SchoolFileJson::framework),
        inspection == null ? InspectionHistory.NONE : InspectionJson.read(inspection),
        route == null ? RouteHistory.NONE : route(route));
  }

  private static Fields write(FrameworkChange change) {
    return dated(change.id(), change.pack())
        .put("title", change.title())
        .put("from", change.from())
        .put("reason", change.reason());
  }

  private static FrameworkChange framework(Fields change) {
    return new FrameworkChange(
        change.id(),
        change.text("pack"),
        change.textOrEmpty("title"),
        change.date("from"),
        change.textOrEmpty("reason"));
  }

  private static Fields write(RouteHistory route) {
    return Fields.empty()
        .putAll("stages", route.stages(), SchoolFileJson::write)
        .putAll("strands", route.strands(), SchoolFileJson::write)
        .putAll("choices", route.choices(), SchoolFileJson::write)
        .putAll("done", route.done(), SchoolFileJson::write);
  }

  private static RouteHistory route(Fields route) {
    return new RouteHistory(
        route.allOrNone("stages", SchoolFileJson::stage),
        route.allOrNone("strands", SchoolFileJson::strand),
        route.allOrNone("choices", SchoolFileJson::choice),
        route.allOrNone("done", SchoolFileJson::done));
  }

  private static Fields write(StageChange change) {
    return dated(change.id(), change.pack())
        .put("stage", change.stage())
        .put("from", change.from())
        .put("reason", change.reason());
  }

  private static StageChange stage(Fields change) {
    return new StageChange(
        change.id(),
        change.text("pack"),
        change.text("stage"),
        change.date("from"),
        change.textOrEmpty("reason"));
  }

  private static Fields write(StrandChange change) {
    return dated(change.id(), change.pack())
        .put("strand", change.strand())
        .put("from", change.from())
        .put("reason", change.reason());
  }

  private static StrandChange strand(Fields change) {
    return new StrandChange(
        change.id(),
        change.text("pack"),
        change.textOrNull("strand"),
        change.date("from"),
        change.textOrEmpty("reason"));
  }

  private static Fields write(Choice choice) {
    return dated(choice.id(), choice.pack()).put("text", choice.text()).put("on", choice.on());
  }

  private static Choice choice(Fields choice) {
    return new Choice(choice.id(), choice.text("pack"), choice.text("text"), choice.date("on"));
  }

  private static Fields write(Done done) {
    return dated(done.id(), done.pack())
        .put("visit", done.visit())
        .put("on", done.on())
        .put("by", done.by());
  }

  private static Done done(Fields done) {
    return new Done(
        done.id(), done.text("pack"), done.text("visit"), done.date("on"), done.textOrEmpty("by"));
  }

  private static Fields dated(UUID id, String pack) {
    return Fields.empty().put("id", id).put("pack", pack);
  }
}
