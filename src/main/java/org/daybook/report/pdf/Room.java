package org.daybook.report.pdf;

import java.util.List;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Cell;

/// How much room something takes on a page, roughly: what is small stays on one.
///
/// Larger things may be split, or they would leave half a page empty above them.
final class Room {
  /// Points of height; a third of what a page has room for.
  private static final float SMALL = (Paper.SIZE.getHeight() - Paper.TOP - Paper.BOTTOM) / 3;

  /// The mean width of a character in prose, compared with its size.
  private static final float CHARACTER = 0.45f;

  private static final float LINE = 13;
  private static final float PADDING = 9;

  private Room() {}

  static boolean small(Block.Facts facts) {
    double width = Paper.WIDTH * Tables.VALUE / (Tables.NAME + Tables.VALUE);
    return facts.facts().stream().mapToDouble(fact -> row(lines(fact.value(), width))).sum()
        <= SMALL;
  }

  static boolean small(Block.Grid grid) {
    double height = row(1);
    for (List<Cell> row : grid.rows()) {
      height += Math.max(grid.rowHeight(), row(lines(row, grid.columns())));
    }
    return height <= SMALL;
  }

  static boolean small(Block.Bullets bullets) {
    return prose(bullets.items()) * LINE <= SMALL / 2;
  }

  /// So short that a page would end or begin with a single line of it.
  static boolean small(Block.Words words) {
    return prose(List.of(words.text())) <= 3;
  }

  /// Prose is set in larger type than tables.
  private static long prose(List<String> texts) {
    return lines(texts, Paper.PROSE * Paper.TABLE / Paper.BODY);
  }

  private static double row(long lines) {
    return lines * LINE + PADDING;
  }

  private static long lines(List<Cell> row, List<Column> columns) {
    double all = columns.stream().mapToDouble(Column::weight).sum();
    long most = 1;
    for (int i = 0; i < columns.size(); i++) {
      double width = Paper.WIDTH * columns.get(i).weight() / all;
      most = Math.max(most, row.get(i).parts().stream().mapToLong(p -> lines(p, width)).sum());
    }
    return most;
  }

  private static long lines(Cell.Part part, double width) {
    return switch (part) {
      case Cell.Text(String text) -> lines(text, width);
      case Cell.Remark(String text) -> lines(text, width);
      case Cell.Items(List<String> items) -> lines(items, width);
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
