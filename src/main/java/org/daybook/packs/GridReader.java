package org.daybook.packs;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.grid.AssuranceGrid.RowGroup;
import org.daybook.domain.indicator.Measure;
import org.daybook.packs.fields.Fields;
import org.daybook.packs.fields.PackProblems;
import org.daybook.packs.fields.Value;
import org.daybook.packs.yaml.YamlNode.Entry;

/// Reads assurance grids.
final class GridReader {
  private static final int MOST_GRIDS = 20;
  private static final int MOST_GROUPS = 20;
  private static final int MOST_ROWS = 50;
  private static final int MOST_MEASURES = 10;
  private static final int MOST_DESCRIPTORS = 20;

  private final MeasureReader indicators;
  private final boolean terms;
  private final PackProblems problems;
  private final Set<String> gridIds = new HashSet<>();

  /// Reads grids over these measures.
  ///
  /// @param terms whether the pack has terms, which every grid needs
  GridReader(MeasureReader indicators, boolean terms, PackProblems problems) {
    this.indicators = indicators;
    this.terms = terms;
    this.problems = problems;
  }

  Map<String, AssuranceGrid> grids(Fields pack) {
    Map<String, AssuranceGrid> grids = new LinkedHashMap<>();
    pack.groupsIfAny("grids", MOST_GRIDS, this::grid).forEach(grid -> grids.put(grid.id(), grid));
    if (!grids.isEmpty() && !terms) {
      pack.note("grids", "a grid needs `terms`");
    }
    if (!grids.isEmpty() && indicators.ratingsById().isEmpty()) {
      pack.note("grids", "a grid needs `ratings`");
    }
    return grids;
  }

  private AssuranceGrid grid(Fields fields) {
    Set<String> rows = new HashSet<>();
    Set<String> measuresTaken = new HashSet<>();
    return new AssuranceGrid(
        fields.newId("id", gridIds),
        fields.text("name"),
        fields.groups(
            "groups",
            1,
            MOST_GROUPS,
            group ->
                new RowGroup(
                    group.text("name"),
                    group.groups("rows", 1, MOST_ROWS, row -> row(row, rows, measuresTaken)))),
        fields.textOr("confidentiality", ""));
  }

  private Row row(Fields fields, Set<String> rows, Set<String> measuresTaken) {
    return new Row(
        fields.newId("id", rows),
        fields.text("name"),
        measures(fields, measuresTaken),
        fields.has("descriptors") ? descriptors(fields.group("descriptors")) : Map.of());
  }

  private List<Measure> measures(Fields fields, Set<String> taken) {
    Set<String> withBands =
        indicators.measuresById().values().stream()
            .filter(measure -> !measure.bands().isEmpty())
            .map(Measure::id)
            .collect(Collectors.toSet());
    List<String> its =
        fields.references("measures", withBands, "measure with bands", MOST_MEASURES);
    for (String measure : its) {
      if (!taken.add(measure)) {
        fields.note("measures", "the measure `" + measure + "` is in two rows");
      }
    }
    return its.stream().map(indicators.measuresById()::get).toList();
  }

  private Map<String, List<String>> descriptors(Fields fields) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    for (Entry entry : fields.all()) {
      if (indicators.ratingsById().containsKey(entry.key())) {
        read.put(
            entry.key(),
            new Value(entry.value(), problems).texts("`" + entry.key() + "`", 1, MOST_DESCRIPTORS));
      } else {
        problems.note(entry.place(), "there is no rating `" + entry.key() + "`");
      }
    }
    return read;
  }
}
