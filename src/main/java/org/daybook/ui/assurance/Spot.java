package org.daybook.ui.assurance;

import org.daybook.domain.grid.AssuranceGrid.Row;

/// A row in a term: one cell of the grid.
record Spot(String term, Row row) {

  /// Part of the ids of everything that belongs to it.
  String id() {
    return row.id() + "-" + slug(term);
  }

  static String slug(String term) {
    return term.replace(' ', '-');
  }
}
