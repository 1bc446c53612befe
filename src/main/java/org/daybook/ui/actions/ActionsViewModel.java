package org.daybook.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.application.visit.ActionPlanning;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.plan.Action;
import org.daybook.ui.state.VisitDesk;

/// The actions of the open visit.
public final class ActionsViewModel {
  private final VisitDesk desk;
  private final ActionPlanning planning;
  private final ObservableList<ActionRow> rows = FXCollections.observableArrayList();
  private final ObservableList<ActionRow> shown = FXCollections.unmodifiableObservableList(rows);

  public ActionsViewModel(VisitDesk desk) {
    this.desk = desk;
    this.planning = new ActionPlanning(desk.open());
    desk.standing().addListener((_, _, standing) -> show(standing));
    show(desk.standing().get());
  }

  /// A row for each action; rows stay the same objects while their action is there.
  public ObservableList<ActionRow> rows() {
    return shown;
  }

  /// Adds an empty action at the end.
  public void add() {
    desk.change(planning::add);
  }

  /// Takes an action away; undo brings it back.
  public void remove(ActionRow row) {
    desk.flush();
    desk.change(() -> planning.remove(row.id()));
  }

  public void undo() {
    desk.undo();
  }

  private void show(Standing standing) {
    List<UUID> wanted = standing.visit().outcome().actions().stream().map(Action::id).toList();
    rows.removeIf(row -> !wanted.contains(row.id()));
    List<UUID> there = new ArrayList<>(rows.stream().map(ActionRow::id).toList());
    for (int i = 0; i < wanted.size(); i++) {
      UUID id = wanted.get(i);
      if (!there.contains(id)) {
        rows.add(Math.min(i, rows.size()), new ActionRow(desk, planning, id));
        there.add(id);
      }
    }
  }
}
