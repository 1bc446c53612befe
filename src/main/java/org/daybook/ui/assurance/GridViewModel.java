package org.daybook.ui.assurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.daybook.application.grid.Assuring;
import org.daybook.application.grid.GridStanding;
import org.daybook.domain.assurance.CellReading;
import org.daybook.domain.assurance.CellReading.State;
import org.daybook.domain.assurance.GridCell;
import org.daybook.domain.assurance.GridCell.Confirmation;
import org.daybook.domain.assurance.GridReading;
import org.daybook.domain.calendar.SchoolYear;
import org.daybook.domain.framework.Practice;
import org.daybook.domain.grid.AssuranceGrid.Row;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.year.Term;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.GridDesk;

/// An assurance grid while somebody fills it in, and the cell they are at.
public final class GridViewModel {
  private final GridDesk desk;
  private final Assuring assuring;
  private final String adviser;
  private final LocalDate today;
  private final boolean past;
  private final ReadOnlyObjectWrapper<Spot> selected;
  private final ReadOnlyObjectWrapper<Optional<Rating>> asking =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty reason = new SimpleStringProperty("");

  /// Begins at the first row of the present term.
  ///
  /// @param adviser whose name stands for what is rated here; may be empty
  /// @param past whether the grid is only there to read
  public GridViewModel(GridDesk desk, String adviser, LocalDate today, boolean past) {
    this.desk = desk;
    this.assuring = new Assuring(desk.open());
    this.adviser = adviser;
    this.today = today;
    this.past = past;
    this.selected =
        new ReadOnlyObjectWrapper<>(new Spot(term(), reading().grid().rows().getFirst()));
    desk.onFlush(this::handInReason);
  }

  ReadOnlyObjectProperty<GridStanding> standing() {
    return desk.standing();
  }

  /// The grid as last saved; asked for on the store thread.
  GridStanding saved() {
    return desk.open().standing();
  }

  GridReading reading() {
    return desk.standing().get().reading();
  }

  /// Whether somebody is asked to confirm what the figures of a cell suggest.
  boolean waits(CellReading cell) {
    return !past && (cell.state() == State.SUGGESTED || cell.state() == State.OVERTAKEN);
  }

  /// Whether a cell has a rating that can be taken back.
  boolean isRated(CellReading cell) {
    return !past && cell.rated().isPresent();
  }

  CellReading cell(Spot spot) {
    return reading().cell(spot.term(), spot.row());
  }

  /// The cell one is at.
  ReadOnlyObjectProperty<Spot> selected() {
    return selected.getReadOnlyProperty();
  }

  /// The rating that needs a reason before it counts.
  ReadOnlyObjectProperty<Optional<Rating>> asking() {
    return asking.getReadOnlyProperty();
  }

  /// Why the cell could not be rated.
  ReadOnlyObjectProperty<Optional<Problem>> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// The reason while it is being typed.
  StringProperty reason() {
    return reason;
  }

  ObservableValue<Boolean> canUndo() {
    return desk.standing().map(now -> now.saving().canUndo());
  }

  ObservableValue<Boolean> canRedo() {
    return desk.standing().map(now -> now.saving().canRedo());
  }

  /// Goes to a cell; a reason typed at the one before is handed in.
  void select(Spot spot) {
    if (!spot.equals(selected.get())) {
      handInReason();
      stopAsking();
      selected.set(spot);
    }
  }

  /// Goes to the cell of this row and term, if there is one.
  void select(String term, String row) {
    reading().grid().rows().stream()
        .filter(each -> each.id().equals(row) && reading().terms().contains(term))
        .findFirst()
        .ifPresent(each -> select(new Spot(term, each)));
  }

  /// Goes so many rows down and terms to the right, as far as the grid reaches.
  void move(int rows, int terms) {
    Spot at = selected.get();
    List<Row> all = reading().grid().rows();
    List<String> names = reading().terms();
    int row = Math.clamp(all.indexOf(at.row()) + rows, 0, all.size() - 1);
    int term = Math.clamp(names.indexOf(at.term()) + terms, 0, names.size() - 1);
    select(new Spot(names.get(term), all.get(row)));
  }

  /// Confirms what the figures of the cell suggest; refuses where they suggest nothing.
  void confirm() {
    Spot at = selected.get();
    stopAsking();
    desk.attempt(
        () -> assuring.confirm(at.term(), at.row().id(), adviser, today),
        this::accept,
        this::refuse);
  }

  /// Rates the cell; asks for the reason first where the figures suggest something else.
  void rate(Rating rating) {
    CellReading cell = cell(selected.get());
    boolean differs = cell.suggested().filter(s -> !s.equals(rating)).isPresent();
    boolean given = cell.state() == State.CHANGED && cell.rated().equals(Optional.of(rating));
    refusal.set(Optional.empty());
    if (differs && !given) {
      Confirmation before = cell.cell().confirmation();
      reason.set(before != null && before.rating().equals(rating.id()) ? before.reason() : "");
      asking.set(Optional.of(rating));
    } else if (!given) {
      stopAsking();
      rate(selected.get(), rating, "");
    }
  }

  /// Rates the cell as was asked, for the reason typed; refuses without one.
  void giveReason() {
    asking.get().ifPresent(rating -> rate(selected.get(), rating, reason.get()));
  }

  /// Leaves the cell as it is.
  void stopAsking() {
    asking.set(Optional.empty());
    refusal.set(Optional.empty());
    reason.set("");
  }

  /// Takes the rating of the cell back.
  void takeBack() {
    Spot at = selected.get();
    stopAsking();
    if (cell(at).rated().isPresent()) {
      desk.change(() -> assuring.takeBack(at.term(), at.row().id()));
    }
  }

  /// A figure that is typed; only what [org.daybook.domain.indicator.Figure] takes may be set.
  Draft figure(String term, Measure measure) {
    return new Draft(
        desk, now -> written(now, term, measure), text -> assuring.enter(term, measure.id(), text));
  }

  /// The comment on a cell; end it when the cell is left.
  Draft comment(Spot spot) {
    return new Draft(
        desk,
        now -> cell(now, spot).comment(),
        text -> assuring.comment(spot.term(), spot.row().id(), text));
  }

  /// What the rating of a cell rests on; end it when the cell is left.
  Draft evidence(Spot spot) {
    return new Draft(
        desk,
        now -> cell(now, spot).evidence(),
        text -> assuring.evidence(spot.term(), spot.row().id(), text));
  }

  void undo() {
    stopAsking();
    desk.undo();
  }

  void redo() {
    stopAsking();
    desk.redo();
  }

  private void rate(Spot at, Rating rating, String why) {
    desk.attempt(
        () -> assuring.rate(at.term(), at.row().id(), rating.id(), why, adviser, today),
        this::accept,
        this::refuse);
  }

  private void accept() {
    stopAsking();
  }

  private void refuse(Problem why) {
    refusal.set(Optional.of(why));
  }

  /// Whoever typed a reason and went on meant it.
  private void handInReason() {
    if (!reason.get().isBlank()) {
      giveReason();
    }
  }

  /// The present term, or the last one of a year gone by.
  private String term() {
    Practice practice = desk.standing().get().framework().practice();
    if (!SchoolYear.academicYear(today).equals(reading().filled().frame().year())) {
      return reading().terms().getLast();
    }
    return practice
        .yearPlan()
        .termOf(practice.schoolYear().halfTerm(today).name())
        .map(Term::name)
        .orElseGet(() -> reading().terms().getFirst());
  }

  private static String written(GridStanding now, String term, Measure measure) {
    BigDecimal value = now.reading().filled().term(term).figures().get(measure.id());
    return value == null ? "" : value.toPlainString();
  }

  private static GridCell cell(GridStanding now, Spot spot) {
    return now.reading().filled().term(spot.term()).cell(spot.row().id());
  }
}
