package org.daybook.ui.state;

import java.util.concurrent.Executor;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.ui.support.Tasks;

/// The desk with a visit on it.
public final class VisitDesk extends Desk<Standing> {
  private final OpenVisit open;
  private final Tasks tasks;

  /// Lays a visit on the desk.
  ///
  /// @param standing how it stood when it was opened
  /// @param pause runs things on the FX thread when a typist has paused, a [TypingPause]
  public VisitDesk(OpenVisit open, Standing standing, Tasks tasks, Executor pause) {
    super(open.record(), standing, standing.saving().at(), tasks, pause);
    this.open = open;
    this.tasks = tasks;
  }

  /// Says who works at the visit from now on, for its history; see [OpenVisit#workedBy].
  public void workedBy(String name) {
    tasks.store(() -> open.workedBy(name), _ -> {}, _ -> {});
  }

  /// What the activities are made from: `new Judging(desk.open())`. Only to be called into within a
  /// [Change].
  public OpenVisit open() {
    return open;
  }
}
