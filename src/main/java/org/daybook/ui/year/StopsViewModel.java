package org.daybook.ui.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.daybook.application.year.YearKeeping;
import org.daybook.application.year.YearStanding;
import org.daybook.domain.booklet.ItemReading;
import org.daybook.domain.booklet.Matter;
import org.daybook.domain.booklet.Place;
import org.daybook.domain.booklet.Stop;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.domain.booklet.Stop.OfTerm;
import org.daybook.domain.booklet.YearReading;
import org.daybook.ui.state.Draft;
import org.daybook.ui.state.YearDesk;

/// A school's year while somebody looks through it, and the half-term or term they are at.
public final class StopsViewModel {
  private final YearDesk desk;
  private final YearKeeping keeping;
  private final String adviser;
  private final LocalDate today;
  private final ReadOnlyIntegerWrapper selected;

  /// Begins at the present half-term, or at the first of another year.
  ///
  /// @param adviser whose name stands for what is ticked here; may be empty
  public StopsViewModel(YearDesk desk, String adviser, LocalDate today) {
    this.desk = desk;
    this.keeping = new YearKeeping(desk.open());
    this.adviser = adviser;
    this.today = today;
    this.selected = new ReadOnlyIntegerWrapper(present());
  }

  ReadOnlyObjectProperty<YearStanding> standing() {
    return desk.standing();
  }

  /// The year as last saved; asked for on the store thread.
  YearStanding saved() {
    return desk.open().standing();
  }

  YearReading reading() {
    return desk.standing().get().reading();
  }

  /// Half-terms and terms in the order of the year.
  List<Stop> stops() {
    return reading().stops();
  }

  /// Place of the stop one is at, from 0.
  ReadOnlyIntegerProperty selected() {
    return selected.getReadOnlyProperty();
  }

  Stop stop() {
    return stops().get(selected.get());
  }

  /// Whether today is in a stop.
  boolean isNow(Stop stop) {
    return stop instanceof OfHalfTerm && stop.span().has(today);
  }

  /// Whether a stop has not begun.
  boolean isToCome(Stop stop) {
    return stop.span().from().isAfter(today);
  }

  /// Goes to a stop; what was typed at the one before is saved.
  void select(int place) {
    desk.flush();
    selected.set(Math.clamp(place, 0, stops().size() - 1));
  }

  /// Goes to the stop of this name, if there is one.
  void select(String name) {
    List<Stop> stops = stops();
    for (int place = 0; place < stops.size(); place++) {
      if (stops.get(place).span().name().equals(name)) {
        select(place);
      }
    }
  }

  /// Goes on, or back, to the next half-term or term that lacks something; stays without any.
  void nextMissing() {
    int count = stops().size();
    for (int step = 1; step <= count; step++) {
      int place = (selected.get() + step) % count;
      if (stops().get(place).lacking() > 0) {
        select(place);
        return;
      }
    }
  }

  /// An item as it stands now; empty for one the calendar does not have.
  Optional<ItemReading> item(Place place) {
    return reading().halfTerms().stream()
        .flatMap(half -> half.entries().stream())
        .flatMap(entry -> entry.items().stream())
        .filter(item -> item.place().equals(place))
        .findFirst();
  }

  /// Says that something is there, or is not.
  void tick(Place place, boolean there) {
    desk.change(() -> there ? keeping.tick(place, adviser, today) : keeping.untick(place));
  }

  /// A term as it stands now.
  OfTerm term(String name) {
    return reading().terms().stream()
        .filter(term -> term.span().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no term " + name));
  }

  /// Says that something does not apply here.
  ///
  /// @param reason not blank
  void setAside(Matter matter, String reason) {
    desk.change(() -> keeping.setAside(matter, reason, adviser, today));
  }

  /// Has something apply again.
  void takeBack(Matter matter) {
    desk.change(() -> keeping.takeBack(matter));
  }

  /// The paragraph for the governors of a term; end it when the term is left.
  Draft words(String term) {
    return new Draft(
        desk, now -> now.reading().record().words(term), text -> keeping.write(term, text));
  }

  ObservableValue<Boolean> canUndo() {
    return desk.standing().map(now -> now.saving().canUndo());
  }

  ObservableValue<Boolean> canRedo() {
    return desk.standing().map(now -> now.saving().canRedo());
  }

  void undo() {
    desk.undo();
  }

  void redo() {
    desk.redo();
  }

  private int present() {
    List<Stop> stops = stops();
    for (int place = 0; place < stops.size(); place++) {
      if (isNow(stops.get(place))) {
        return place;
      }
    }
    return 0;
  }
}
