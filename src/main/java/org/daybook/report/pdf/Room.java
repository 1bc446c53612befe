package org.daybook.report.pdf;

import java.util.List;
import org.daybook.domain.plan.Rag;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Cell;

/// How much room something takes on a page, roughly: what is small stays on one.
///
/// Larger things may be split, or they would leave half a page empty above them.
final class Room {
  /// What takes up a third of a page is small.
  private static final float SMALL_PART = 3;

  /// The mean width of a character in prose, compared with its size.
  private static final float CHARACTER = 0.45f;

  private static final float LINE = 13;
  private static final float PADDING = 9;

  private final Sheet sheet;

  Room(Sheet sheet) {
    this.sheet = sheet;
  }

  private float small() {
    return sheet.height() / SMALL_PART;
  }

  boolean small(Block.Facts facts) {
    double width = sheet.width() * Tables.VALUE / (Tables.NAME + Tables.VALUE);
    return facts.facts().stream().mapToDouble(fact -> row(lines(fact.value(), width))).sum()
        <= small();
  }

  boolean small(Block.Grid grid) {
    double height = row(1);
    for (List<Cell> row : grid.rows()) {
      height += Math.max(grid.rowHeight(), row(lines(row, grid.columns())));
    }
    return height <= small();
  }

  boolean small(Block.Bullets bullets) {
    return prose(bullets.items()) * LINE <= small() / 2;
  }

  /// So short that a page would end or begin with a single line of it.
  boolean small(Block.Words words) {
    return prose(List.of(words.text())) <= 3;
  }

  /// Prose is set in larger type than tables.
  private static long prose(List<String> texts) {
    return lines(texts, Paper.PROSE * Paper.TABLE / Paper.BODY);
  }

  private static double row(long lines) {
    return lines * LINE + PADDING;
  }

  private long lines(List<Cell> row, List<Column> columns) {
    double all = columns.stream().mapToDouble(Column::weight).sum();
    long most = 1;
    for (int i = 0; i < columns.size(); i++) {
      double width = sheet.width() * columns.get(i).weight() / all;
      most = Math.max(most, row.get(i).parts().stream().mapToLong(p -> lines(p, width)).sum());
    }
    return most;
  }

  private static long lines(Cell.Part part, double width) {
    return switch (part) {
      case Cell.Text(String text) -> lines(text, width);
      case Cell.Remark(String text) -> lines(text, width);
      case Cell.Items(List<String> items) -> lines(items, width);
      case Cell.Mark(Rag _, String words) -> lines(words, width);
      case Cell.Place _ -> 2;
      case Cell.Rating _, Cell.Bar _ -> 1;
    };
  }

  private static long lines(List<String> texts, double width) {
    return texts.stream().mapToLong(text -> lines(text, width)).sum();
  }

  private static long lines(String text, double width) {
    double room = width / (CHARACTER * Paper.TABLE);
    return text.lines()
        .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / room)))
        .sum();
  }
}
