package org.daybook.report.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybook.domain.booklet.EntryReading;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.Recorded;
import org.daybook.domain.booklet.Stop.OfHalfTerm;
import org.daybook.domain.booklet.Stop.OfTerm;
import org.daybook.domain.booklet.YearReading;
import org.daybook.domain.booklet.YearRecord.SetAside;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;

/// The year at a glance: what was planned, what took place and what is missing.
final class GlanceBlock {
  private GlanceBlock() {}

  /// A row for each visit the calendar asks for, and for each term that lacks a document, or of
  /// which somebody says that it does not apply.
  static Block of(YearReading reading) {
    List<Column> columns =
        List.of(
            new Column("Half-term", 1.6, Align.LEFT),
            new Column("Focus", 4, Align.LEFT),
            new Column("Visit", 2.2, Align.LEFT),
            new Column("Missing", 4, Align.LEFT));
    List<List<Cell>> rows = new ArrayList<>();
    for (var stop : reading.stops()) {
      switch (stop) {
        case OfHalfTerm half -> half.entries().forEach(entry -> rows.add(row(half, entry)));
        case OfTerm term
            when term.lacking() > 0 || term.forms().stream().anyMatch(term::setAside) ->
            rows.add(row(term));
        case OfTerm _ -> {}
      }
    }
    return new Block.Grid(columns, rows, 0);
  }

  private static List<Cell> row(OfHalfTerm half, EntryReading entry) {
    List<String> missing = ItemBlocks.missing(entry);
    return List.of(
        Cell.of(half.span().name()),
        Cell.of(entry.entry().focus()),
        visits(entry),
        missing.isEmpty()
            ? Cell.of(new Cell.Remark("Nothing so far"))
            : Cell.of(new Cell.Items(missing)));
  }

  /// The forms of a term that is over; they belong to no visit.
  private static List<Cell> row(OfTerm term) {
    return List.of(
        Cell.of(term.span().name()),
        Cell.of("Documents of the term"),
        Cell.of(new Cell.Remark("None needed")),
        documents(term));
  }

  private static Cell documents(OfTerm term) {
    List<Cell.Part> parts = new ArrayList<>();
    if (term.lacking() > 0) {
      parts.add(
          new Cell.Items(
              term.missing().stream()
                  .map(slot -> ItemBlocks.begun(slot.form().name(), slot))
                  .toList()));
    }
    for (FormSlot slot : term.forms()) {
      if (term.setAside(slot)) {
        SetAside aside = Objects.requireNonNull(term.aside().get(slot.form().id()));
        parts.add(
            new Cell.Remark(
                slot.form().name() + " does not apply here: " + ItemBlocks.aside(aside)));
      }
    }
    return new Cell(parts, false);
  }

  private static Cell visits(EntryReading entry) {
    if (entry.visits().isEmpty()) {
      return Cell.of(new Cell.Remark("None recorded"));
    }
    List<Cell.Part> parts = new ArrayList<>();
    for (Recorded visit : entry.visits()) {
      parts.add(new Cell.Text(Wording.shortDay(visit.date())));
      parts.add(new Cell.Remark(VisitBlocks.state(visit)));
    }
    return new Cell(parts, false);
  }
}
