package org.daybook.ui.notes;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.daybook.application.visit.TakingOver;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.ui.state.VisitDesk;

/// What earlier visits left for the sections of the open one.
final class CarriedNotes {
  private final VisitDesk desk;
  private final TakingOver takingOver;

  CarriedNotes(VisitDesk desk) {
    this.desk = desk;
    this.takingOver = new TakingOver(desk.open());
  }

  /// What nobody has taken over or left out yet.
  ///
  /// @param key of the note
  ObservableValue<Optional<Brought<String>>> of(String key) {
    return desk.standing().map(now -> now.visit().preparation().carried().note(key));
  }

  /// Takes it over, beneath what is written there.
  void takeOver(String key) {
    desk.flush();
    desk.change(() -> takingOver.note(key));
  }

  void leaveOut(String key) {
    desk.flush();
    desk.change(() -> takingOver.leaveOut(key));
  }
}
