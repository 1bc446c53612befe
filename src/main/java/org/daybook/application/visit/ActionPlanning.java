package org.daybook.application.visit;

import java.util.UUID;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.plan.Action;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.records.Ids;

/// Agreeing and rating the actions of an open visit.
public final class ActionPlanning {
  private final OpenVisit open;

  public ActionPlanning(OpenVisit open) {
    this.open = open;
  }

  /// Adds an empty action at the end.
  public Standing add() throws ProblemException {
    return save(new Action(Ids.newId(), "", "", null, "", null, null));
  }

  /// Adds the action, or replaces the one of the same id.
  public Standing save(Action action) throws ProblemException {
    return open.change(visit -> visit.with(visit.outcome().withAction(action)));
  }

  /// Takes an action away; [OpenVisit#undo] brings it back.
  public Standing remove(UUID action) throws ProblemException {
    return open.change(visit -> visit.with(visit.outcome().withoutAction(action)));
  }
}
