package org.daybook.report.booklet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.domain.booklet.Evaluations;
import org.daybook.domain.booklet.FormSlot;
import org.daybook.domain.booklet.KeptForm;
import org.daybook.report.form.FormBlocks;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Wording;

/// What both documents of a year say in the same blocks: forms and evaluations.
final class YearBlocks {
  private YearBlocks() {}

  /// The forms of these ids with something in them, each under a heading.
  ///
  /// @param level of the heading of a form
  static List<Block> forms(List<FormSlot> slots, List<String> ids, int level) {
    List<Block> blocks = new ArrayList<>();
    for (FormSlot slot : slots) {
      if (ids.contains(slot.form().id())) {
        slot.kept().ifPresent(kept -> blocks.addAll(form(kept, level)));
      }
    }
    return blocks;
  }

  private static List<Block> form(KeptForm kept, int level) {
    List<Block> blocks = new ArrayList<>();
    List<Block> parts = FormBlocks.of(kept.progress(), kept.filled().answers(), level + 1);
    if (!parts.isEmpty()) {
      blocks.add(new Heading(level, kept.form().name()));
      blocks.addAll(parts);
    }
    return blocks;
  }

  /// The evaluations of the first so many terms side by side; none while there is nothing.
  static List<Block> evaluations(Evaluations evaluations, int terms) {
    if (evaluations.rows().stream().noneMatch(row -> row.any(terms))) {
      return List.of();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Element", 2, Align.LEFT));
    evaluations.terms().subList(0, terms).stream()
        .map(term -> new Column(term, 2, Align.LEFT))
        .forEach(columns::add);
    return List.of(
        new Block.Grid(
            columns, evaluations.rows().stream().map(row -> row(row, terms)).toList(), 0));
  }

  private static List<Cell> row(Evaluations.Row row, int terms) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.element()));
    IntStream.range(0, terms).mapToObj(row.cells()::get).map(YearBlocks::cell).forEach(cells::add);
    return cells;
  }

  private static Cell cell(Evaluations.Cell said) {
    LocalDate draft = said.draft();
    if (said.isEmpty()) {
      return Cell.of(new Cell.Remark("–"));
    }
    return draft == null
        ? Cell.of(said.words().strip())
        : Cell.of(
            new Cell.Text(said.words().strip()),
            new Cell.Remark("Draft note, " + Wording.shortDay(draft)));
  }
}
