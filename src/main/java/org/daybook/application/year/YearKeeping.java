package org.daybook.application.year;

import java.time.LocalDate;
import org.daybook.domain.booklet.ItemReading;
import org.daybook.domain.booklet.ItemReading.ByHand;
import org.daybook.domain.booklet.Place;
import org.daybook.domain.booklet.YearReading;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.problem.ProblemException;

/// Adding to an open year by hand: ticks, and the paragraph for governors.
///
/// Unknown places and terms are our mistake: [IllegalArgumentException].
public final class YearKeeping {
  private final OpenYear open;

  public YearKeeping(OpenYear open) {
    this.open = open;
  }

  /// Says that something is there.
  ///
  /// @param by whose name stands for it; may be empty
  public YearStanding tick(Place place, String by, LocalDate on) throws ProblemException {
    byHand(place);
    return open.record().change(year -> year.with(place, new Tick(by.strip(), on)));
  }

  /// Takes a tick back.
  public YearStanding untick(Place place) throws ProblemException {
    byHand(place);
    return open.record().change(year -> year.with(place, null));
  }

  /// Writes the paragraph for the governors of a term; blank text takes it away.
  public YearStanding write(String term, String text) throws ProblemException {
    if (reading().terms().stream().noneMatch(each -> each.span().name().equals(term))) {
      throw new IllegalArgumentException("no term " + term);
    }
    return open.record().change(year -> year.withWords(term, text));
  }

  private void byHand(Place place) {
    ItemReading item =
        reading().halfTerms().stream()
            .flatMap(half -> half.entries().stream())
            .flatMap(entry -> entry.items().stream())
            .filter(each -> each.place().equals(place))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("nothing at " + place.key()));
    if (!(item.proof() instanceof ByHand)) {
      throw new IllegalArgumentException("says so by itself: " + place.key());
    }
  }

  private YearReading reading() {
    return open.standing().reading();
  }
}
