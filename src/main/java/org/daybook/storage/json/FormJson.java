package org.daybook.storage.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.DueDates;
import org.daybook.domain.document.FilledForm;
import org.daybook.domain.document.FilledForm.Frame;
import org.daybook.domain.document.Period;
import org.daybook.domain.document.Subject;
import org.daybook.domain.document.TableRow;
import org.daybook.domain.document.Version;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// A form that was filled in, as JSON.
public final class FormJson {
  public static final RecordKind<FilledForm> KIND =
      new RecordKind<>("form", FormJson::heading, FormJson::write, FormJson::read);

  private FormJson() {}

  private static RecordKind.Heading heading(FilledForm form) {
    return new RecordKind.Heading(
        form.id(),
        form.frame().about().school(),
        form.frame().period().from(),
        form.dates().next(),
        form.state().name());
  }

  private static Fields write(FilledForm form) {
    return Fields.empty()
        .put("id", form.id())
        .put("form", form.frame().form())
        .put("pack", PackJson.write(form.frame().pack()))
        .put("about", write(form.frame().about()))
        .put("period", write(form.frame().period()))
        .put("answers", write(form.answers()))
        .put("dates", write(form.dates()))
        .putAll("versions", form.versions(), FormJson::write);
  }

  private static FilledForm read(Fields form) {
    return new FilledForm(
        form.id(),
        new Frame(
            form.text("form"),
            PackJson.read(form.object("pack")),
            subject(form.object("about")),
            period(form.object("period"))),
        answers(form.object("answers")),
        dates(form.object("dates")),
        form.all("versions", FormJson::version));
  }

  private static Fields write(Subject about) {
    return Fields.empty().put("school", about.school()).put("name", about.name());
  }

  private static Subject subject(Fields about) {
    String school = about.textOrNull("school");
    return new Subject(school == null ? null : new Urn(school), about.text("name"));
  }

  private static Fields write(Period period) {
    return Fields.empty()
        .put("from", period.from())
        .put("year", period.year())
        .put("name", period.name());
  }

  private static Period period(Fields period) {
    return new Period(period.date("from"), period.text("year"), period.text("name"));
  }

  private static Fields write(Answers answers) {
    return Fields.empty()
        .putTextMap("given", answers.given())
        .putMap("tables", answers.tables(), FormJson::write);
  }

  private static Answers answers(Fields answers) {
    return new Answers(
        answers.map("given", JsonNode::stringValue), answers.map("tables", FormJson::rows));
  }

  private static ArrayNode write(List<TableRow> rows) {
    ArrayNode array = Json.object().arrayNode();
    for (TableRow row : rows) {
      Map<String, String> cells = new HashMap<>();
      row.cells().forEach((column, text) -> cells.put(column.toString(), text));
      array.add(
          Fields.empty()
              .put("id", row.id())
              .put("group", row.group())
              .putTextMap("cells", cells)
              .node());
    }
    return array;
  }

  private static List<TableRow> rows(JsonNode array) {
    return array.valueStream().map(Fields::of).map(FormJson::row).toList();
  }

  private static TableRow row(Fields row) {
    return new TableRow(
        row.id(),
        row.number("group"),
        row.map("cells", JsonNode::stringValue).entrySet().stream()
            .collect(Collectors.toMap(e -> Integer.valueOf(e.getKey()), Map.Entry::getValue)));
  }

  private static Fields write(DueDates dates) {
    Map<String, String> seen = new HashMap<>();
    dates.seenTo().forEach((part, on) -> seen.put(part, on.toString()));
    return Fields.empty().putTextMap("seenTo", seen).put("next", dates.next());
  }

  private static DueDates dates(Fields dates) {
    return new DueDates(
        dates.map("seenTo", on -> LocalDate.parse(on.stringValue())), date(dates, "next"));
  }

  private static Fields write(Version version) {
    Fields fields =
        Fields.empty()
            .put("by", version.by())
            .put("on", version.on())
            .put("answers", write(version.answers()));
    Version.Reopening reopened = version.reopened();
    return reopened == null
        ? fields
        : fields.put("reopenedOn", reopened.on()).put("reopenedBecause", reopened.because());
  }

  private static Version version(Fields version) {
    LocalDate reopened = date(version, "reopenedOn");
    return new Version(
        version.text("by"),
        version.date("on"),
        answers(version.object("answers")),
        reopened == null ? null : new Version.Reopening(reopened, version.text("reopenedBecause")));
  }

  private static @Nullable LocalDate date(Fields fields, String name) {
    String date = fields.textOrNull(name);
    return date == null ? null : LocalDate.parse(date);
  }
}
