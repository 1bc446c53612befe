package org.daybook.application.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.GridCell;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Figure;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Filling in an open grid: figures, ratings, comments, evidence.
///
/// Unknown terms, rows, measures and ratings are our mistake: [IllegalArgumentException].
public final class Assuring {
  private final OpenGrid open;

  public Assuring(OpenGrid open) {
    this.open = open;
  }

  /// Enters a figure as it is typed; blank takes it away.
  ///
  /// @throws ProblemException if it is no number the measure can have
  public GridStanding enter(String term, String measure, String typed) throws ProblemException {
    return enter(term, measure, typed.isBlank() ? null : Figure.of(measure(measure), typed));
  }

  /// Enters a figure; null takes it away.
  public GridStanding enter(String term, String measure, @Nullable BigDecimal value)
      throws ProblemException {
    if (value != null && !measure(measure).range().has(value)) {
      throw new IllegalArgumentException(measure + " cannot be " + value);
    }
    known(term);
    return open.record().change(grid -> grid.withFigure(term, measure, value));
  }

  /// Confirms what the figures suggest.
  ///
  /// @param by whose name stands for it; may be empty
  public GridStanding confirm(String term, String row, String by, LocalDate on)
      throws ProblemException {
    Rating suggested =
        cell(term, row)
            .suggested()
            .orElseThrow(() -> Problem.of("assurance.confirm.nothing").exception());
    return rate(term, row, suggested.id(), "", by, on);
  }

  /// Rates a row.
  ///
  /// @param reason why it is not what the figures suggest; needed then, else ignored
  /// @param by whose name stands for it; may be empty
  public GridStanding rate(
      String term, String row, String rating, String reason, String by, LocalDate on)
      throws ProblemException {
    if (reading().findRating(rating).isEmpty()) {
      throw new IllegalArgumentException("no rating " + rating);
    }
    String suggested = cell(term, row).suggested().map(Rating::id).orElse(null);
    boolean differs = suggested != null && !suggested.equals(rating);
    if (differs && reason.isBlank()) {
      throw Problem.of("assurance.rate.reason").exception();
    }
    Confirmation confirmation =
        new Confirmation(rating, suggested, differs ? reason.strip() : "", by.strip(), on);
    return change(term, row, cell -> cell.with(confirmation));
  }

  /// Takes a rating back; figures, comment and evidence stay.
  public GridStanding takeBack(String term, String row) throws ProblemException {
    return change(term, row, cell -> cell.with(null));
  }

  public GridStanding comment(String term, String row, String text) throws ProblemException {
    return change(term, row, cell -> cell.withComment(text));
  }

  /// Says what the rating rests on.
  public GridStanding evidence(String term, String row, String text) throws ProblemException {
    return change(term, row, cell -> cell.withEvidence(text));
  }

  private GridStanding change(String term, String row, UnaryOperator<GridCell> change)
      throws ProblemException {
    cell(term, row);
    return open.record()
        .change(grid -> grid.withCell(term, row, change.apply(grid.term(term).cell(row))));
  }

  private CellReading cell(String term, String row) {
    known(term);
    Optional<Row> found = reading().grid().findRow(row);
    return reading()
        .cell(term, found.orElseThrow(() -> new IllegalArgumentException("no row " + row)));
  }

  private void known(String term) {
    if (!reading().terms().contains(term)) {
      throw new IllegalArgumentException("no term " + term);
    }
  }

  private Measure measure(String id) {
    return reading().grid().rows().stream()
        .flatMap(row -> row.measures().stream())
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no measure " + id));
  }

  private GridReading reading() {
    return open.standing().reading();
  }
}
