package org.daybook.domain.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.domain.booklet.ItemReading.ByForm;
import org.daybook.domain.booklet.ItemReading.ByGrid;
import org.daybook.domain.booklet.ItemReading.ByHand;
import org.daybook.domain.booklet.ItemReading.ByNote;
import org.daybook.domain.booklet.ItemReading.ByVisit;
import org.daybook.domain.booklet.ItemReading.Proof;
import org.daybook.domain.booklet.ItemReading.State;
import org.daybook.domain.booklet.Place.Moment;
import org.daybook.domain.booklet.YearReading.Material;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.year.CalendarEntry;
import org.daybook.domain.year.CalendarEntry.Item;

/// One visit the calendar asks for, and how the school stands with it.
///
/// What is wanted beforehand is due on the day of the visit; what is completed on the day is
/// missing from the next day on. While no visit is recorded, both are due when the half-term is
/// over.
///
/// @param visits those recorded, the earliest first; mostly one or none
/// @param uncounted why nothing of it is missing, whatever is not there; empty where it counts
public record EntryReading(
    CalendarEntry entry,
    String typeName,
    List<Recorded> visits,
    Optional<Uncounted> uncounted,
    List<ItemReading> beforehand,
    List<ItemReading> onTheDay) {
  public EntryReading {
    visits = List.copyOf(visits);
    beforehand = List.copyOf(beforehand);
    onTheDay = List.copyOf(onTheDay);
  }

  public List<ItemReading> items() {
    return Stream.concat(beforehand.stream(), onTheDay.stream()).toList();
  }

  static EntryReading of(Material material, Span span, int number, CalendarEntry entry) {
    List<Recorded> visits =
        material.visits().stream()
            .filter(visit -> visit.visit().occasion().type().equals(entry.visit()))
            .filter(visit -> span.has(visit.date()))
            .sorted(Comparator.comparing(Recorded::date))
            .toList();
    Optional<Uncounted> uncounted = material.uncounted(entry, span);
    Reader reader = new Reader(material, span, number, visits, uncounted.isEmpty());
    return new EntryReading(
        entry,
        material.framework().visitType(entry.visit()).name(),
        visits,
        uncounted,
        reader.items(Moment.BEFOREHAND, entry.beforehand()),
        reader.items(Moment.ON_THE_DAY, entry.onTheDay()));
  }

  /// Why what an entry asks for cannot be missing.
  public enum Uncounted {
    /// The support level that asks for it began within the half-term.
    LEVEL_BEGAN,
    /// The half-term was over before the school was worked with by the framework.
    BEFORE_BEGINNING,
    /// The whole year went by without anything recorded.
    UNRECORDED
  }

  /// Reads the items of one entry.
  ///
  /// @param counts whether what is not there can be missing
  private record Reader(
      Material material, Span span, int number, List<Recorded> visits, boolean counts) {

    List<ItemReading> items(Moment moment, List<Item> items) {
      List<ItemReading> read = new ArrayList<>();
      for (Item item : items) {
        Place place = new Place(number, moment, read.size() + 1);
        Proof proof = proof(place, item);
        Matter matter = new Matter(span.name(), place.key());
        Optional<SetAside> aside = material.record().aside(matter);
        State open = aside.isPresent() ? State.SET_ASIDE : open(moment, item);
        State state = proof.given() ? State.DONE : open;
        read.add(new ItemReading(place, matter, item, state, proof, aside));
      }
      return read;
    }

    private State open(Moment moment, Item item) {
      if (item.optional()) {
        return State.NOT_NEEDED;
      }
      if (!counts) {
        return State.NOT_COUNTED;
      }
      return material.today().isBefore(missingFrom(moment)) ? State.NOT_YET_DUE : State.MISSING;
    }

    private LocalDate missingFrom(Moment moment) {
      return visits.stream()
          .findFirst()
          .map(Recorded::date)
          .map(day -> moment == Moment.BEFOREHAND ? day : day.plusDays(1))
          .orElse(span.until());
    }

    private Proof proof(Place place, Item item) {
      if (item.note()) {
        return new ByNote(note());
      }
      Optional<FormSlot> slot =
          Optional.ofNullable(item.form()).flatMap(form -> material.slot(form, span.name()));
      return slot.<Proof>map(ByForm::new)
          .or(() -> grid(item).map(ByGrid::new))
          .orElseGet(() -> said(place, item));
    }

    private Optional<GridSlot> grid(Item item) {
      return Optional.ofNullable(item.grid()).flatMap(grid -> material.grid(grid, span.name()));
    }

    /// What was ticked at a visit is not to be ticked again here.
    private Proof said(Place place, Item item) {
      Optional<Proof> atVisit =
          visits.stream()
              .filter(visit -> visit.visit().preparation().had().contains(item.text()))
              .findFirst()
              .map(ByVisit::new);
      return atVisit.orElseGet(() -> new ByHand(material.record().tick(place)));
    }

    private Optional<Recorded> note() {
      return visits.stream()
          .filter(visit -> !visit.finished() && !visit.date().isAfter(material.today()))
          .findFirst()
          .or(() -> visits.stream().filter(Recorded::finished).reduce((_, last) -> last))
          .or(() -> visits.stream().findFirst());
    }
  }
}
