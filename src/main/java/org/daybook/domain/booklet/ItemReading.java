package org.daybook.domain.booklet;

import java.util.Optional;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.year.CalendarEntry.Item;

/// Something to have beforehand or to complete on the day, and whether it is there.
public record ItemReading(Place place, Item item, State state, Proof proof) {

  /// Whether it is there.
  public enum State {
    DONE,
    /// It should be there by now.
    MISSING,
    NOT_YET_DUE,
    /// It is not there, and nothing is missing without it.
    NOT_NEEDED,
    /// It is not there, and its entry does not count: [EntryReading#uncounted].
    NOT_COUNTED
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
