package org.daybook.domain.document;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A line somebody added to a table.
///
/// @param group the heading it stands under, counted from 1; 0 in a table without groups
/// @param cells what is filled in by column, counted from 1; none of them blank
public record TableRow(UUID id, int group, Map<Integer, String> cells) {
  public TableRow {
    cells = Map.copyOf(cells);
  }

  /// An empty line under this heading.
  public static TableRow empty(UUID id, int group) {
    return new TableRow(id, group, Map.of());
  }

  /// What stands in a column; empty where nothing does.
  public String cell(int column) {
    return cells.getOrDefault(column, "");
  }

  /// The line with another text in a column; blank text empties it.
  public TableRow with(int column, String text) {
    Map<Integer, String> changed = new HashMap<>(cells);
    if (text.isBlank()) {
      changed.remove(column);
    } else {
      changed.put(column, text);
    }
    return new TableRow(id, group, changed);
  }
}
