package org.daybook.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Measure;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The worked figures of a pack's `bands.yaml`: values, and what must be suggested for them.
record WorkedBands(List<OfValue> bands, List<OfRow> rows) {

  /// A figure by itself.
  record OfValue(Measure measure, BigDecimal value, String rating) {}

  /// The figures of a row.
  record OfRow(Row row, Map<String, BigDecimal> values, String rating) {}

  /// Reads the figures beside a pack; a mistake in the file is an error.
  static WorkedBands of(Path file, Framework framework) {
    JsonNode tree = new YAMLMapper().readTree(file);
    assertThat(tree.propertyNames()).isSubsetOf("pack", "bands", "rows");
    assertThat(tree.required("pack").stringValue()).isEqualTo(framework.id());
    return new WorkedBands(
        tree.required("bands").valueStream().map(one -> ofValue(one, framework)).toList(),
        tree.path("rows").valueStream().map(one -> ofRow(one, framework)).toList());
  }

  private static OfValue ofValue(JsonNode one, Framework framework) {
    assertThat(one.propertyNames()).containsExactlyInAnyOrder("measure", "value", "rating");
    return new OfValue(
        measure(one.required("measure").stringValue(), framework),
        number(one.required("value")),
        rating(one, framework));
  }

  private static OfRow ofRow(JsonNode one, Framework framework) {
    assertThat(one.propertyNames()).containsExactlyInAnyOrder("row", "values", "rating");
    String id = one.required("row").stringValue();
    Row row =
        framework.instruments().grids().stream()
            .flatMap(grid -> grid.findRow(id).stream())
            .findFirst()
            .orElseThrow();
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    one.required("values")
        .forEachEntry(
            (measure, value) -> {
              assertThat(row.measures()).extracting(Measure::id).contains(measure);
              values.put(measure, number(value));
            });
    return new OfRow(row, values, rating(one, framework));
  }

  private static Measure measure(String id, Framework framework) {
    return framework.instruments().findMeasure(id).orElseThrow();
  }

  private static BigDecimal number(JsonNode value) {
    return new BigDecimal(value.asString());
  }

  private static String rating(JsonNode one, Framework framework) {
    String id = one.required("rating").stringValue();
    assertThat(framework.instruments().ratings()).extracting(r -> r.id()).contains(id);
    return id;
  }
}
