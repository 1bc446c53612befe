package org.daybook.packs.worked;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Instruments;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.PackProblems;
import org.daybook.packs.fields.Value;
import org.daybook.packs.yaml.PackText;
import org.daybook.packs.yaml.UnreadablePack;
import org.daybook.packs.yaml.YamlNode;
import org.daybook.packs.yaml.YamlNode.Entry;
import org.daybook.packs.yaml.YamlNode.Place;
import org.daybook.packs.yaml.YamlTree;

/// The worked figures of a pack's `bands.yaml`: values, and what must be suggested for them.
public record WorkedBands(List<OfValue> bands, List<OfRow> rows) {
  private static final int MOST = 500;

  /// A figure by itself.
  public record OfValue(Place place, Measure measure, BigDecimal value, String rating) {

    /// What the bands suggest.
    Optional<String> found() {
      return measure.suggested(value).map(Rating::id);
    }
  }

  /// The figures of a row.
  public record OfRow(Place place, Row row, Map<String, BigDecimal> values, String rating) {

    /// What the measures of the row suggest together.
    Optional<String> found() {
      return row.suggested(values).map(Rating::id);
    }
  }

  /// Reads the figures beside a pack; a mistake in the file is an error.
  public static WorkedBands of(Path file, Framework framework) throws IOException, UnreadablePack {
    PackProblems problems = new PackProblems();
    WorkedBands read =
        read(YamlTree.of(PackText.of(Files.readAllBytes(file))), framework, problems);
    if (!problems.none()) {
      throw new IllegalStateException(file + ": " + problems.inOrder());
    }
    return read;
  }

  /// Reads the figures of a file; what is wrong in it is noted.
  static WorkedBands read(YamlNode tree, Framework framework, PackProblems problems) {
    Instruments its = framework.instruments();
    Fields file = Fields.of(tree, "a file of figures", problems);
    file.reference("pack", Set.of(framework.id()), "pack", Value::id);
    WorkedBands read =
        new WorkedBands(
            file.groups("bands", 1, MOST, one -> ofValue(one, its)).stream()
                .flatMap(Optional::stream)
                .toList(),
            file.groupsIfAny("rows", MOST, one -> ofRow(one, its)).stream()
                .flatMap(Optional::stream)
                .toList());
    file.finish();
    return read;
  }

  private static Optional<OfValue> ofValue(Fields fields, Instruments its) {
    String measure = fields.reference("measure", banded(its), "measure with bands", Value::id);
    Optional<BigDecimal> value = fields.required("value", Optional.empty(), Value::decimal);
    String rating = rating(fields, its);
    return its.findMeasure(measure)
        .filter(known -> !known.bands().isEmpty())
        .flatMap(
            known ->
                value
                    .filter(number -> in(known, number, fields, "value"))
                    .map(number -> new OfValue(fields.place(), known, number, rating)));
  }

  private static Optional<OfRow> ofRow(Fields fields, Instruments its) {
    Map<String, Row> rows =
        its.grids().stream()
            .map(AssuranceGrid::rows)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Row::id, row -> row, (first, _) -> first));
    String id = fields.reference("row", rows.keySet(), "row", Value::id);
    Fields values = fields.group("values");
    String rating = rating(fields, its);
    return Optional.ofNullable(rows.get(id))
        .map(row -> new OfRow(fields.place(), row, values(values, row), rating));
  }

  private static Map<String, BigDecimal> values(Fields fields, Row row) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (Entry entry : fields.all()) {
      Optional<Measure> measure =
          row.measures().stream().filter(each -> each.id().equals(entry.key())).findFirst();
      if (measure.isEmpty()) {
        fields.note(entry.key(), "the row `" + row.id() + "` has no measure `" + entry.key() + "`");
        continue;
      }
      fields
          .required(entry.key(), Optional.<BigDecimal>empty(), Value::decimal)
          .filter(number -> in(measure.get(), number, fields, entry.key()))
          .ifPresent(number -> values.put(entry.key(), number));
    }
    return values;
  }

  private static boolean in(Measure measure, BigDecimal value, Fields fields, String key) {
    if (!measure.range().has(value)) {
      fields.note(key, "`" + measure.id() + "` cannot be " + value.toPlainString());
      return false;
    }
    return true;
  }

  private static Set<String> banded(Instruments its) {
    return its.measures().stream()
        .filter(measure -> !measure.bands().isEmpty())
        .map(Measure::id)
        .collect(Collectors.toSet());
  }

  private static String rating(Fields fields, Instruments its) {
    Set<String> known = its.ratings().stream().map(Rating::id).collect(Collectors.toSet());
    return fields.reference("rating", known, "rating", Value::id);
  }
}
