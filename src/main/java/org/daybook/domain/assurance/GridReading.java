package org.daybook.domain.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.grid.AssuranceGrid;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.year.Term;

/// A filled grid read by the rules: what figures suggest, what is confirmed, what has changed.
///
/// @param ratings the most assured first
/// @param terms in the order of the year
/// @param lastYear the same grid a year before, if there is one
public record GridReading(
    AssuranceGrid grid,
    List<Rating> ratings,
    List<String> terms,
    FilledGrid filled,
    Optional<FilledGrid> lastYear) {
  public GridReading {
    ratings = List.copyOf(ratings);
    terms = List.copyOf(terms);
  }

  /// Reads a grid.
  ///
  /// @param framework the version of the pack it was begun with
  public static GridReading of(
      Framework framework, FilledGrid filled, Optional<FilledGrid> lastYear) {
    String id = filled.frame().grid();
    return new GridReading(
        framework
            .instruments()
            .findGrid(id)
            .orElseThrow(() -> new IllegalArgumentException(framework.id() + " has no grid " + id)),
        framework.instruments().ratings(),
        framework.practice().yearPlan().terms().stream().map(Term::name).toList(),
        filled,
        lastYear);
  }

  public CellReading cell(String term, Row row) {
    TermEntries entries = filled.term(term);
    GridCell cell = entries.cell(row.id());
    Optional<Rating> rated = rated(filled, term, row);
    return new CellReading(
        row,
        term,
        cell,
        entries.figures(),
        row.suggested(entries.figures()),
        rated,
        rated.map(now -> Change.of(now, earlier(term, row))));
  }

  /// All cells of a term in the order of the grid.
  public List<CellReading> cells(String term) {
    return grid.rows().stream().map(row -> cell(term, row)).toList();
  }

  public Optional<Rating> findRating(String id) {
    return ratings.stream().filter(rating -> rating.id().equals(id)).findFirst();
  }

  /// The ratings of a row before a term, the latest first, back to the beginning of last year.
  private List<Change.Earlier> earlier(String term, Row row) {
    List<Change.Earlier> earlier = new ArrayList<>();
    lastYear.ifPresent(before -> terms.forEach(name -> add(before, name, row, earlier)));
    terms.subList(0, terms.indexOf(term)).forEach(name -> add(filled, name, row, earlier));
    return earlier.reversed();
  }

  private void add(FilledGrid of, String term, Row row, List<Change.Earlier> earlier) {
    rated(of, term, row)
        .map(rating -> new Change.Earlier(term, of.frame().year(), rating))
        .ifPresent(earlier::add);
  }

  /// Empty too for a rating that this version of the pack no longer has.
  private Optional<Rating> rated(FilledGrid of, String term, Row row) {
    GridCell.Confirmation confirmation = of.term(term).cell(row.id()).confirmation();
    return confirmation == null ? Optional.empty() : findRating(confirmation.rating());
  }
}
