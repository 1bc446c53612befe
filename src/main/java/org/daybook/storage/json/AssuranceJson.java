package org.daybook.storage.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.daybook.domain.assurance.FilledGrid;
import org.daybook.domain.assurance.FilledGrid.Frame;
import org.daybook.domain.assurance.GridCell;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.assurance.TermEntries;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A filled assurance grid as JSON. Figures are texts: a JSON number would come back rounded.
public final class AssuranceJson {
  public static final RecordKind<FilledGrid> KIND =
      new RecordKind<>(
          "assurance", AssuranceJson::heading, AssuranceJson::write, AssuranceJson::read);

  private static final String STATE = "OPEN";

  private AssuranceJson() {}

  private static RecordKind.Heading heading(FilledGrid grid) {
    LocalDate begins = LocalDate.of(grid.frame().autumn(), Month.SEPTEMBER, 1);
    return new RecordKind.Heading(grid.id(), grid.frame().school(), begins, null, STATE);
  }

  private static Fields write(FilledGrid grid) {
    Frame frame = grid.frame();
    return Fields.empty()
        .put("id", grid.id())
        .put("grid", frame.grid())
        .put("pack", PackJson.write(frame.pack()))
        .put("school", frame.school())
        .put("schoolName", frame.schoolName())
        .put("year", frame.year())
        .putMap("terms", grid.terms(), entries -> write(entries).node());
  }

  private static FilledGrid read(Fields grid) {
    return new FilledGrid(
        grid.id(),
        new Frame(
            grid.text("grid"),
            PackJson.read(grid.object("pack")),
            new Urn(grid.text("school")),
            grid.text("schoolName"),
            grid.text("year")),
        grid.map("terms", entries -> entries(Fields.of(entries))));
  }

  private static Fields write(TermEntries entries) {
    Map<String, String> figures = new HashMap<>();
    entries.figures().forEach((measure, value) -> figures.put(measure, value.toPlainString()));
    return Fields.empty()
        .putTextMap("figures", figures)
        .putMap("cells", entries.cells(), cell -> write(cell).node());
  }

  private static TermEntries entries(Fields entries) {
    return new TermEntries(
        entries.map("figures", AssuranceJson::figure),
        entries.map("cells", cell -> cell(Fields.of(cell))));
  }

  private static BigDecimal figure(JsonNode text) {
    return new BigDecimal(text.stringValue());
  }

  private static Fields write(GridCell cell) {
    Fields fields =
        Fields.empty()
            .put("comment", orNull(cell.comment()))
            .put("evidence", orNull(cell.evidence()));
    Confirmation confirmation = cell.confirmation();
    return confirmation == null ? fields : fields.put("confirmed", write(confirmation));
  }

  private static GridCell cell(Fields cell) {
    Fields confirmed = cell.objectOrNull("confirmed");
    return new GridCell(
        confirmed == null ? null : confirmation(confirmed),
        orEmpty(cell.textOrNull("comment")),
        orEmpty(cell.textOrNull("evidence")));
  }

  private static Fields write(Confirmation confirmation) {
    return Fields.empty()
        .put("rating", confirmation.rating())
        .put("suggested", confirmation.suggested())
        .put("reason", orNull(confirmation.reason()))
        .put("by", orNull(confirmation.by()))
        .put("on", confirmation.on());
  }

  private static Confirmation confirmation(Fields confirmation) {
    return new Confirmation(
        confirmation.text("rating"),
        confirmation.textOrNull("suggested"),
        orEmpty(confirmation.textOrNull("reason")),
        orEmpty(confirmation.textOrNull("by")),
        confirmation.date("on"));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
