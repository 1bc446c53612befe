package org.daybook.ui.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.visit.Occasion;
import org.daybook.ui.listing.VisitWords;
import org.daybook.ui.state.VisitDesk;
import org.daybook.ui.support.SaveState;

/// The frame of an open visit: whose it is, how it stands, and which part is shown.
public final class VisitViewModel {
  private final VisitDesk desk;
  private final Correction correction;
  private final ReadOnlyObjectWrapper<VisitTab> tab =
      new ReadOnlyObjectWrapper<>(this, "tab", VisitTab.JUDGING);

  /// Opens on judging, which is what a visit is for; on the notes where nothing is judged; a visit
  /// that is only planned on what there is before it.
  public VisitViewModel(VisitDesk desk) {
    this.desk = desk;
    this.correction = new Correction(desk);
    tab.set(first());
  }

  private VisitTab first() {
    if (standing().visit().outcome().state() == VisitState.PLANNED) {
      return VisitTab.BEFORE;
    }
    return work();
  }

  /// The part where a visit's work is done.
  public VisitTab work() {
    return tabs().contains(VisitTab.JUDGING) ? VisitTab.JUDGING : VisitTab.NOTES;
  }

  /// What is said of the visit, to be corrected.
  Correction correction() {
    return correction;
  }

  /// School name and URN, such as "Ashley Down Primary School · 108911".
  String title() {
    Occasion occasion = standing().visit().occasion();
    return occasion.school().national()
        ? Strings.of("visit.header.title", occasion.schoolName(), occasion.school())
        : occasion.schoolName();
  }

  /// Type, half-term and date.
  ObservableValue<String> context() {
    return desk.standing().map(VisitViewModel::context);
  }

  private static String context(Standing standing) {
    Occasion occasion = standing.visit().occasion();
    return Strings.of(
        "visit.header.context",
        standing.framework().visitType(occasion.type()).name(),
        occasion.halfTerm(),
        occasion.date());
  }

  /// How far the visit has come, in words.
  ObservableValue<String> state() {
    return desk.standing().map(standing -> VisitWords.state(standing.visit().outcome().state()));
  }

  /// Why nothing can be changed for now; empty while it can.
  ObservableValue<Optional<String>> locked() {
    return desk.standing()
        .map(
            standing -> {
              VisitState state = standing.visit().outcome().state();
              return state.open()
                  ? Optional.<String>empty()
                  : Optional.of(
                      Strings.of(
                          state == VisitState.ISSUED
                              ? "visit.locked.issued"
                              : "visit.locked.checked",
                          VisitWords.state(state)));
            });
  }

  ObservableValue<Boolean> canUndo() {
    return desk.standing().map(standing -> standing.saving().canUndo());
  }

  ObservableValue<Boolean> canRedo() {
    return desk.standing().map(standing -> standing.saving().canRedo());
  }

  ObservableValue<SaveState> saving() {
    return desk.saving();
  }

  /// The parts this visit has: no judging and no category where schools are not placed.
  public List<VisitTab> tabs() {
    boolean judges = standing().framework().judges();
    return Stream.of(VisitTab.values()).filter(part -> judges || !part.judges()).toList();
  }

  public ReadOnlyObjectProperty<VisitTab> tab() {
    return tab.getReadOnlyProperty();
  }

  /// Turns to a part of the visit; what was typed in the one before is saved.
  public void turnTo(VisitTab wanted) {
    desk.flush();
    tab.set(wanted);
  }

  void undo() {
    desk.undo();
  }

  void redo() {
    desk.redo();
  }

  /// Tries again to save what could not be saved.
  void retry() {
    desk.retry();
  }

  /// Does something once the window has shown what has just changed.
  void soon(Runnable then) {
    desk.soon(then);
  }

  private Standing standing() {
    return desk.standing().get();
  }
}
