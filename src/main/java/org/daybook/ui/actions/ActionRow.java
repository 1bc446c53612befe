package org.daybook.ui.actions;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.visit.TakingOver;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.problem.ProblemException;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.Dates;
import org.jspecify.annotations.Nullable;

/// One action of the open visit while it is shown.
public final class ActionRow {
  private final VisitDesk desk;
  private final ActionPlanning planning;
  private final UUID id;
  private final Draft what;
  private final Draft who;
  private final Draft success;
  private final Draft due;

  ActionRow(VisitDesk desk, ActionPlanning planning, UUID id) {
    this.desk = desk;
    this.planning = planning;
    this.id = id;
    this.what = draft(Action::what, (action, text) -> action.withWhat(text));
    this.who = draft(Action::who, (action, text) -> action.withWho(text));
    this.success = draft(Action::success, (action, text) -> action.withSuccess(text));
    this.due =
        draft(
            action -> Dates.written(action.due()),
            (action, text) -> action.withDue(Dates.typed(text, action.due())));
  }

  public UUID id() {
    return id;
  }

  public Draft what() {
    return what;
  }

  public Draft who() {
    return who;
  }

  public Draft success() {
    return success;
  }

  /// The visit as last saved.
  public ReadOnlyObjectProperty<Standing> standing() {
    return desk.standing();
  }

  /// The action as last saved; empty once it is removed.
  public Optional<Action> action() {
    return find(desk.standing().get());
  }

  /// The day it is due, as typed.
  public Draft due() {
    return due;
  }

  /// Says that an action from an earlier visit stays as it was agreed there.
  void confirm() {
    desk.flush();
    TakingOver takingOver = new TakingOver(desk.open());
    desk.change(() -> takingOver.action(id));
  }

  /// Rates whether it is being done; null takes the rating away.
  public void rateAction(@Nullable Rag rag) {
    change(action -> action.withAction(rag));
  }

  /// Rates whether it is working; null takes the rating away.
  public void rateImpact(@Nullable Rag rag) {
    change(action -> action.withImpact(rag));
  }

  private void change(UnaryOperator<Action> change) {
    desk.change(() -> save(change));
  }

  private Draft draft(Function<Action, String> read, Rewrite rewrite) {
    return new Draft(
        desk,
        standing -> find(standing).map(read).orElse(""),
        text -> save(action -> rewrite.with(action, text)));
  }

  private Standing save(UnaryOperator<Action> change) throws ProblemException {
    Standing now = desk.open().standing();
    Optional<Action> action = find(now);
    return action.isEmpty() ? now : planning.save(change.apply(action.get()));
  }

  private Optional<Action> find(Standing standing) {
    return standing.visit().outcome().actions().stream()
        .filter(action -> action.id().equals(id))
        .findFirst();
  }

  private interface Rewrite {
    Action with(Action action, String text);
  }
}
