package org.daybook.domain.booklet;

import java.util.Optional;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.year.CalendarEntry.Item;

/// Something to have beforehand or to complete on the day, and whether it is there.
///
/// @param matter by which it can be set aside
/// @param aside that it does not apply here, where somebody says so
public record ItemReading(
    Place place, Matter matter, Item item, State state, Proof proof, Optional<SetAside> aside) {

  /// Whether it will be or is missing unless somebody sees to it, or says that it does not apply.
  public boolean wanted() {
    return state == State.MISSING || state == State.NOT_YET_DUE;
  }

  /// Whether it is there.
  public enum State {
    DONE,
    /// It should be there by now.
    MISSING,
    NOT_YET_DUE,
    /// It is not there, and nothing is missing without it.
    NOT_NEEDED,
    /// It is not there, and its entry does not count: [EntryReading#uncounted].
    NOT_COUNTED,
    /// It is not there, and somebody says that it does not apply here.
    SET_ASIDE
  }

  /// How one knows.
  public sealed interface Proof {
    boolean given();
  }

  /// Somebody says so.
  public record ByHand(Optional<Tick> tick) implements Proof {
    @Override
    public boolean given() {
      return tick.isPresent();
    }
  }

  /// Somebody said so when preparing the visit.
  public record ByVisit(Recorded visit) implements Proof {
    @Override
    public boolean given() {
      return true;
    }
  }

  /// The form says so by itself.
  public record ByForm(FormSlot slot) implements Proof {
    @Override
    public boolean given() {
      return slot.done();
    }
  }

  /// The assurance grid says so by itself.
  public record ByGrid(GridSlot slot) implements Proof {
    @Override
    public boolean given() {
      return slot.done();
    }
  }

  /// The visit's note says so by itself.
  ///
  /// @param visit whose note it is: the first that is not finished and not to come, else the last;
  ///     empty without any
  public record ByNote(Optional<Recorded> visit) implements Proof {
    @Override
    public boolean given() {
      return visit.filter(Recorded::finished).isPresent();
    }
  }
}
