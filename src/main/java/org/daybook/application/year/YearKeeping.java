package org.daybook.application.year;

import java.time.LocalDate;
import org.daybook.domain.booklet.ItemReading;
import org.daybook.domain.booklet.ItemReading.ByHand;
import org.daybook.domain.booklet.Matter;
import org.daybook.domain.booklet.Place;
import org.daybook.domain.booklet.YearReading;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// Adding to an open year by hand: ticks, the paragraph for governors, and what does not apply.
///
/// Unknown places, terms and matters are our mistake: [IllegalArgumentException].
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

  /// Says that something does not apply here, in place of what was said of it before.
  ///
  /// @param reason refused while blank
  /// @param by whose name stands for it; may be empty
  public YearStanding setAside(Matter matter, String reason, String by, LocalDate on)
      throws ProblemException {
    known(matter);
    if (reason.isBlank()) {
      throw Problem.of("year.aside.needed").exception();
    }
    SetAside aside = new SetAside(reason.strip(), by.strip(), on);
    return open.record().change(year -> year.with(matter, aside));
  }

  /// Has something apply again.
  public YearStanding takeBack(Matter matter) throws ProblemException {
    known(matter);
    return open.record().change(year -> year.with(matter, null));
  }

  private void known(Matter matter) {
    boolean item =
        reading().halfTerms().stream()
            .flatMap(half -> half.entries().stream())
            .flatMap(entry -> entry.items().stream())
            .anyMatch(each -> each.matter().equals(matter));
    boolean form =
        reading().terms().stream()
            .flatMap(term -> term.forms().stream().map(term::matter))
            .anyMatch(matter::equals);
    if (!item && !form) {
      throw new IllegalArgumentException("nothing at " + matter.key());
    }
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
