package org.daybook.application.grid;

import java.math.BigDecimal;
import java.util.Map;
import org.daybook.domain.assurance.FilledGrid.Frame;
import org.daybook.domain.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// The figures of a grid for whoever else enters or shows them, such as a form that feeds it: each
/// figure lies in the grid alone.
public final class GridFigures {
  private final AssuranceGrids grids;

  public GridFigures(AssuranceGrids grids) {
    this.grids = grids;
  }

  /// The figures of a term by measure id; those not entered yet are left out.
  ///
  /// @param frame which grid, such as `Frame.of(framework, form.feeds(), school, name, "2026/27")`
  public Map<String, BigDecimal> of(Frame frame, String term) throws ProblemException {
    return grids.open(frame).standing().reading().filled().term(term).figures();
  }

  /// Enters one figure; null takes it away. The grid need not be there yet.
  ///
  /// @throws IllegalArgumentException if the grid has no such term or measure, or the value is
  ///     outside its range
  public void enter(Frame frame, String term, String measure, @Nullable BigDecimal value)
      throws ProblemException {
    new Assuring(grids.open(frame)).enter(term, measure, value);
  }
}
