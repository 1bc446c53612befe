package org.daybook.domain.assurance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was entered for one term.
///
/// @param figures by measure id, as short as they can be written
/// @param cells by row id; empty ones are left out
public record TermEntries(Map<String, BigDecimal> figures, Map<String, GridCell> cells) {
  public static final TermEntries NONE = new TermEntries(Map.of(), Map.of());

  public TermEntries {
    figures = Map.copyOf(figures);
    cells = Map.copyOf(cells);
  }

  public GridCell cell(String row) {
    return cells.getOrDefault(row, GridCell.EMPTY);
  }

  TermEntries withFigure(String measure, @Nullable BigDecimal value) {
    Map<String, BigDecimal> changed = new HashMap<>(figures);
    if (value == null) {
      changed.remove(measure);
    } else {
      changed.put(measure, plain(value));
    }
    return new TermEntries(changed, cells);
  }

  TermEntries withCell(String row, GridCell cell) {
    Map<String, GridCell> changed = new HashMap<>(cells);
    if (cell.equals(GridCell.EMPTY)) {
      changed.remove(row);
    } else {
      changed.put(row, cell);
    }
    return new TermEntries(figures, changed);
  }

  /// 27.50 and 27.5 are the same figure, and 100 is not 1E+2.
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
