package org.daybook.ui.year;

import java.util.Objects;
import org.daybook.application.words.Strings;
import org.daybook.domain.booklet.EntryReading;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.ItemReading;
import org.daybook.domain.booklet.ItemReading.ByForm;
import org.daybook.domain.booklet.ItemReading.ByGrid;
import org.daybook.domain.booklet.ItemReading.ByHand;
import org.daybook.domain.booklet.ItemReading.ByNote;
import org.daybook.domain.booklet.ItemReading.ByVisit;
import org.daybook.domain.booklet.ItemReading.State;
import org.daybook.domain.booklet.Recorded;
import org.daybook.domain.booklet.Stop;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.domain.booklet.Stop.OfTerm;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.document.FormProgress;
import org.daybook.ui.listing.VisitWords;

/// How the year is put into words.
final class YearWords {
  private YearWords() {}

  /// How a stop stands, in a few words.
  static String state(Stop stop, boolean toCome) {
    return switch (stop) {
      case OfHalfTerm half -> state(half, toCome);
      case OfTerm term when term.lacking() > 0 -> Strings.of("year.stop.missing", term.lacking());
      case OfTerm term when term.forms().isEmpty() ->
          Strings.of("year.stop.visits", term.visits().size());
      case OfTerm term -> {
        long done = term.forms().stream().filter(FormSlot::done).count();
        yield Strings.of("year.stop.forms", done, term.forms().size());
      }
    };
  }

  private static String state(OfHalfTerm half, boolean toCome) {
    if (half.asked() == 0) {
      return Strings.of("year.stop.visits", half.visits().size());
    }
    if (!half.missing().isEmpty()) {
      return Strings.of("year.stop.missing", half.missing().size());
    }
    return toCome && half.done() == 0
        ? Strings.of("year.stop.to-come")
        : Strings.of("year.stop.done", half.done(), half.asked());
  }

  /// Whether an item is there, in one or two words.
  static String state(ItemReading item) {
    return Strings.of(
        switch (item.state()) {
          case DONE -> "year.item.done";
          case MISSING -> "year.item.missing";
          case NOT_YET_DUE -> "year.item.not-yet";
          case NOT_NEEDED -> "year.item.not-needed";
          case NOT_COUNTED -> "year.item.not-counted";
          case SET_ASIDE -> "year.item.aside";
        });
  }

  /// Why nothing of an entry is missing.
  static String uncounted(EntryReading.Uncounted why) {
    return Strings.of(
        switch (why) {
          case LEVEL_BEGAN -> "year.uncounted.level";
          case BEFORE_BEGINNING -> "year.uncounted.before";
          case UNRECORDED -> "year.uncounted.unrecorded";
        });
  }

  /// How one knows whether an item is there; empty where there is nothing to say.
  static String proof(ItemReading item) {
    if (item.state() == State.SET_ASIDE) {
      return item.aside().map(YearWords::aside).orElse("");
    }
    return switch (item.proof()) {
      case ByHand(var tick) -> tick.map(YearWords::ticked).orElse("");
      case ByVisit(var visit) -> Strings.of("year.item.at-visit", visit.date());
      case ByForm(var slot) -> form(slot);
      case ByGrid(var slot) -> Strings.of("year.item.grid", slot.rated(), slot.rows(), slot.term());
      case ByNote(var visit) ->
          visit.map(YearWords::note).orElseGet(() -> Strings.of("year.item.no-visit"));
    };
  }

  private static String aside(SetAside aside) {
    return aside.by().isEmpty()
        ? Strings.of("year.aside.said-on", aside.reason(), aside.on())
        : Strings.of("year.aside.said", aside.reason(), aside.by(), aside.on());
  }

  private static String ticked(Tick tick) {
    return tick.by().isEmpty()
        ? Strings.of("year.item.ticked-on", tick.on())
        : Strings.of("year.item.ticked", tick.by(), tick.on());
  }

  private static String note(Recorded visit) {
    return Strings.of(
        visit.finished() ? "year.item.note-finished" : "year.item.note-open", visit.date());
  }

  /// How far a form is.
  static String form(FormSlot slot) {
    FormProgress progress = slot.progress();
    if (slot.kept().filter(kept -> kept.filled().locked()).isPresent()) {
      return Strings.of("year.form.approved");
    }
    if (slot.kept().isEmpty() && !progress.begun()) {
      return Strings.of("year.form.none");
    }
    return Strings.of(
        progress.begun() && !slot.done() ? "year.form.begun" : "year.form.filled",
        progress.filled(),
        progress.asked());
  }

  /// How far a form of a term is, and whether it should be there by now, or does not apply.
  static String form(OfTerm term, FormSlot slot) {
    if (term.setAside(slot)) {
      SetAside aside = Objects.requireNonNull(term.aside().get(slot.form().id()));
      return Strings.of("year.form.aside", aside(aside));
    }
    return term.missing().contains(slot) ? Strings.of("year.form.missing", form(slot)) : form(slot);
  }

  /// When a visit is and how far its note is.
  static String visit(Recorded visit) {
    return Strings.of(
        "year.visit.when", visit.date(), VisitWords.state(visit.visit().outcome().state()));
  }
}
