package org.daybook.domain.assurance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Rating;

/// One row in one term, with all that follows from what was entered.
///
/// @param figures of the whole term, by measure id
/// @param suggested what the row's figures suggest; empty while none is known, and for a row that
///     is judged by its descriptors only
/// @param rated what a person stands for
/// @param change how that compares with the rating before; empty while nobody has rated it
public record CellReading(
    Row row,
    String term,
    GridCell cell,
    Map<String, BigDecimal> figures,
    Optional<Rating> suggested,
    Optional<Rating> rated,
    Optional<Change> change) {

  /// How far people are with it.
  public State state() {
    Confirmation confirmation = cell.confirmation();
    if (rated.isEmpty() || confirmation == null) {
      return suggested.isPresent() ? State.SUGGESTED : State.OPEN;
    }
    if (suggested.isEmpty() || suggested.equals(rated)) {
      return State.CONFIRMED;
    }
    boolean known = suggested.get().id().equals(confirmation.suggested());
    return known ? State.CHANGED : State.OVERTAKEN;
  }

  /// How many of the row's figures are there, where some are and some are not; what they suggest
  /// may change with the others.
  public Optional<Partly> partly() {
    int of = row.measures().size();
    int known =
        (int) row.measures().stream().filter(each -> figures.containsKey(each.id())).count();
    return known > 0 && known < of ? Optional.of(new Partly(known, of)) : Optional.empty();
  }

  /// Some of the figures of a row, of how many.
  public record Partly(int known, int of) {}

  /// How far people are with a cell.
  public enum State {
    /// Neither rated nor suggested.
    OPEN,
    /// Figures suggest a rating that nobody has confirmed.
    SUGGESTED,
    CONFIRMED,
    /// A person stands for another rating than the figures suggest, and has said why.
    CHANGED,
    /// Figures came or changed after a person rated it, and suggest something else.
    OVERTAKEN
  }
}
