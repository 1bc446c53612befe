package org.daybook.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which cell of a row holds which column.
final class Columns {
  private final @Nullable Column[] byCell;

  private Columns(@Nullable Column[] byCell) {
    this.byCell = byCell;
  }

  /// The wanted columns of a header; of two with the same name the first counts.
  ///
  /// @param personal whether columns that hold the head's name are wanted
  static Columns of(List<String> header, boolean personal) {
    Columns columns = new Columns(new @Nullable Column[header.size()]);
    for (Column column : Column.values()) {
      if (personal || !column.isPersonal()) {
        columns.find(column, header);
      }
    }
    return columns;
  }

  private void find(Column column, List<String> header) {
    for (int cell = 0; cell < header.size(); cell++) {
      if (column.isNamed(header.get(cell))) {
        byCell[cell] = column;
        return;
      }
    }
  }

  /// How many cells a whole row has.
  int count() {
    return byCell.length;
  }

  /// The column in this cell, or null when it is none of ours.
  @Nullable Column at(int cell) {
    return cell < byCell.length ? byCell[cell] : null;
  }

  /// Titles of the required columns this header lacks.
  List<String> missing() {
    List<@Nullable Column> present = Arrays.asList(byCell);
    List<String> missing = new ArrayList<>();
    for (Column column : Column.values()) {
      if (column.isRequired() && !present.contains(column)) {
        missing.add(column.title);
      }
    }
    return missing;
  }
}
