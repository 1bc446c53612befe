package org.daybook.report.booklet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.domain.booklet.EntryReading;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.ItemReading;
import org.daybook.domain.booklet.ItemReading.ByForm;
import org.daybook.domain.booklet.ItemReading.ByGrid;
import org.daybook.domain.booklet.ItemReading.ByHand;
import org.daybook.domain.booklet.ItemReading.ByNote;
import org.daybook.domain.booklet.ItemReading.ByVisit;
import org.daybook.domain.booklet.ItemReading.State;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.domain.booklet.YearRecord.Tick;
import org.daybook.domain.document.FormProgress;
import org.daybook.domain.plan.Rag;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;

/// What to have and what to complete at a visit, and whether it is there.
final class ItemBlocks {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Item", 5, Align.LEFT),
          new Column("When", 2, Align.LEFT),
          new Column("Where it stands", 3, Align.LEFT));

  private ItemBlocks() {}

  /// A table of all items; none for an entry that asks for nothing.
  static Stream<Block> of(EntryReading entry) {
    if (entry.items().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new Block.Grid(
            COLUMNS,
            Stream.concat(
                    entry.beforehand().stream().map(item -> row(item, "Beforehand")),
                    entry.onTheDay().stream().map(item -> row(item, "On the day")))
                .toList(),
            0));
  }

  /// Why nothing of an entry is missing; empty where the whole document says so.
  static Optional<String> uncounted(EntryReading.Uncounted why) {
    return switch (why) {
      case LEVEL_BEGAN ->
          Optional.of(
              "The support level that asks for this began in this half-term: it counts from the"
                  + " next one.");
      case BEFORE_BEGINNING ->
          Optional.of(
              "This half-term was over before the school was worked with by this framework:"
                  + " nothing of it counts as missing.");
      case UNRECORDED -> Optional.empty();
    };
  }

  private static List<Cell> row(ItemReading item, String when) {
    return List.of(Cell.of(item.item().text()), Cell.of(when), standing(item));
  }

  private static Cell standing(ItemReading item) {
    Cell.Part remark = new Cell.Remark(remark(item));
    return switch (item.state()) {
      case DONE -> Cell.of(new Cell.Mark(Rag.GREEN, "There"), remark);
      case MISSING -> Cell.of(new Cell.Mark(Rag.AMBER, "Missing"), remark);
      case NOT_YET_DUE -> Cell.of(new Cell.Remark("Not yet due"));
      case NOT_NEEDED -> Cell.of(new Cell.Remark("Only if wanted"));
      case NOT_COUNTED -> Cell.of(new Cell.Remark("Not counted"));
      case SET_ASIDE ->
          Cell.of(
              new Cell.Text("Does not apply here"),
              new Cell.Remark(item.aside().map(ItemBlocks::aside).orElse("")));
    };
  }

  private static String remark(ItemReading item) {
    return switch (item.proof()) {
      case ByHand(var tick) -> tick.map(ItemBlocks::ticked).orElse("Nobody has ticked it");
      case ByVisit(var visit) -> "Ticked for the visit of " + Wording.shortDay(visit.date());
      case ByForm(var slot) -> form(slot);
      case ByGrid(var slot) ->
          slot.rated() + " of " + slot.rows() + " rows rated in " + slot.term();
      case ByNote(var visit) ->
          visit
              .map(v -> VisitBlocks.state(v) + ", " + Wording.shortDay(v.date()))
              .orElse("No visit recorded");
    };
  }

  /// Why something does not apply, who says so and when.
  static String aside(SetAside aside) {
    String day = Wording.shortDay(aside.on());
    String who = aside.by().isEmpty() ? day : aside.by() + ", " + day;
    return aside.reason() + " (" + who + ")";
  }

  private static String ticked(Tick tick) {
    String day = Wording.shortDay(tick.on());
    return tick.by().isEmpty() ? day : tick.by() + ", " + day;
  }

  /// How far a form is.
  static String form(FormSlot slot) {
    FormProgress progress = slot.progress();
    if (slot.kept().isEmpty() && !progress.begun()) {
      return "Not begun";
    }
    String parts = progress.filled() + " of " + progress.asked() + " parts filled in";
    return progress.begun() && !slot.done() ? "Begun, " + parts : parts;
  }

  /// What of an entry should be there by now and is not.
  static List<String> missing(EntryReading entry) {
    return entry.items().stream()
        .filter(item -> item.state() == State.MISSING)
        .map(ItemBlocks::named)
        .toList();
  }

  private static String named(ItemReading item) {
    String text = item.item().text();
    return item.proof() instanceof ByForm(var slot) ? begun(text, slot) : text;
  }

  /// The name of a form, and how far it is if it is begun.
  static String begun(String name, FormSlot slot) {
    FormProgress progress = slot.progress();
    return progress.begun()
        ? name + " (begun, " + progress.filled() + " of " + progress.asked() + ")"
        : name;
  }
}
