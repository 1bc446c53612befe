package org.daybook.domain.grid;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;

/// What an organisation wants to be sure of each term, row by row.
///
/// @param confidentiality the line at the foot of every page; may be empty
public record AssuranceGrid(String id, String name, List<RowGroup> groups, String confidentiality) {
  public AssuranceGrid {
    groups = List.copyOf(groups);
  }

  /// All rows in the order of the pack.
  public List<Row> rows() {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }

  public Optional<Row> findRow(String id) {
    return rows().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /// The row a measure belongs to; each belongs to one row at most.
  public Optional<Row> rowOf(String measure) {
    return rows().stream()
        .filter(row -> row.measures().stream().anyMatch(m -> m.id().equals(measure)))
        .findFirst();
  }

  /// Rows that belong together, such as financial management.
  public record RowGroup(String name, List<Row> rows) {
    public RowGroup {
      rows = List.copyOf(rows);
    }
  }

  /// One thing to be sure of.
  ///
  /// @param measures figures that suggest its rating; none where people judge without figures
  /// @param descriptors what each rating looks like, by rating id; ratings without words are left
  ///     out
  public record Row(
      String id, String name, List<Measure> measures, Map<String, List<String>> descriptors) {
    public Row {
      measures = List.copyOf(measures);
      descriptors = Collections.unmodifiableMap(new LinkedHashMap<>(descriptors));
    }

    /// The rating that figures suggest: that of the least assured measure (Ethos 2023). Empty while
    /// none of its figures is known.
    ///
    /// @param values by measure id, each within its measure's range; others are ignored
    public Optional<Rating> suggested(Map<String, BigDecimal> values) {
      return measures.stream()
          .flatMap(
              measure ->
                  Optional.ofNullable(values.get(measure.id()))
                      .flatMap(measure::suggested)
                      .stream())
          .max(Comparator.comparingInt(Rating::rank));
    }
  }
}
