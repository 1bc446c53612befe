package org.daybook.domain.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.domain.plan.Action;
import org.jspecify.annotations.Nullable;

/// What follows from a visit.
///
/// @param agreement the category people agreed on, or null while they have not
public record Outcome(VisitState state, List<Action> actions, @Nullable Agreement agreement) {
  public static final Outcome PLANNED = new Outcome(VisitState.PLANNED, List.of(), null);

  public Outcome {
    actions = List.copyOf(actions);
  }

  Outcome begun() {
    return state == VisitState.PLANNED
        ? new Outcome(VisitState.IN_PROGRESS, actions, agreement)
        : this;
  }

  /// With this action added, or replacing the one of the same id.
  public Outcome withAction(Action action) {
    List<Action> changed = new ArrayList<>(actions);
    int at = actions.stream().map(Action::id).toList().indexOf(action.id());
    if (at < 0) {
      changed.add(action);
    } else {
      changed.set(at, action);
    }
    return new Outcome(state, changed, agreement).begun();
  }

  public Outcome withoutAction(UUID id) {
    return new Outcome(state, actions.stream().filter(a -> !a.id().equals(id)).toList(), agreement);
  }

  /// Agreeing the category turns the notes into a draft note; taking it back reopens the visit.
  public Outcome with(@Nullable Agreement changed) {
    VisitState then = changed == null ? VisitState.IN_PROGRESS : VisitState.DRAFT;
    return new Outcome(then, actions, changed);
  }
}
