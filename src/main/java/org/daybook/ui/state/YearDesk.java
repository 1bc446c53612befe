package org.daybook.ui.state;

import java.util.concurrent.Executor;
import org.daybook.application.year.OpenYear;
import org.daybook.application.year.YearStanding;
import org.daybook.ui.support.Tasks;

/// The desk with a school's year on it.
public final class YearDesk extends Desk<YearStanding> {
  private final OpenYear open;

  /// Lays a year on the desk.
  ///
  /// @param standing how it stood when it was opened
  /// @param pause runs things on the FX thread when a typist has paused, a [TypingPause]
  public YearDesk(OpenYear open, YearStanding standing, Tasks tasks, Executor pause) {
    super(open.record(), standing, standing.saving().at(), tasks, pause);
    this.open = open;
  }

  /// What the activities are made from. Only to be called into within a [Change].
  public OpenYear open() {
    return open;
  }
}
