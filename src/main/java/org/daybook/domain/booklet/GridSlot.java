package org.daybook.domain.booklet;

import java.util.Optional;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.grid.AssuranceGrid;

/// The term of an assurance grid that a half-term asks for, and how far it is filled in.
///
/// @param rated how many of its rows are rated in the term
/// @param rows how many it has
public record GridSlot(AssuranceGrid grid, String term, int rated, int rows) {

  /// One that nobody has begun.
  static GridSlot empty(AssuranceGrid grid, String term) {
    return new GridSlot(grid, term, 0, grid.rows().size());
  }

  static GridSlot of(GridReading reading, String term) {
    int rated =
        (int)
            reading.cells(term).stream()
                .map(CellReading::rated)
                .filter(Optional::isPresent)
                .count();
    return new GridSlot(reading.grid(), term, rated, reading.grid().rows().size());
  }

  /// Whether every row is rated.
  public boolean done() {
    return rated == rows;
  }
}
