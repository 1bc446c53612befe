package org.daybook.ui.state;

import java.util.concurrent.Executor;
import org.daybook.application.grid.GridStanding;
import org.daybook.application.grid.OpenGrid;
import org.daybook.ui.support.Tasks;

/// The desk with an assurance grid on it.
public final class GridDesk extends Desk<GridStanding> {
  private final OpenGrid open;

  /// Lays a grid on the desk.
  ///
  /// @param standing how it stood when it was opened
  /// @param pause runs things on the FX thread when a typist has paused, a [TypingPause]
  public GridDesk(OpenGrid open, GridStanding standing, Tasks tasks, Executor pause) {
    super(open.record(), standing, standing.saving().at(), tasks, pause);
    this.open = open;
  }

  /// What the activities are made from. Only to be called into within a [Change].
  public OpenGrid open() {
    return open;
  }
}
