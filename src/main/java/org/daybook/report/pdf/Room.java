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
  /// A good quarter of what a page has room for, so that what goes on to the next page leaves no
  /// hole that catches the eye.
  private static final float SMALL_PART = 0.27f;

  /// The mean width of a character in prose, compared with its size.
  private static final float CHARACTER = 0.45f;

  private static final float LINE = 13;
  private static final float PADDING = 9;

  /// As high as a picture and its line may be, about.
  private static final float PICTURE = 300;

  private final Sheet sheet;

  Room(Sheet sheet) {
    this.sheet = sheet;
  }

  private float small() {
    return SMALL_PART * sheet.height();
  }

  boolean small(Block.Facts facts) {
    return height(facts) <= small();
  }

  boolean small(Block.Fact fact) {
    return height(fact) <= small();
  }

  boolean small(Block.Alert alert) {
    return prose(List.of(alert.text(), alert.answer())) * LINE <= small();
  }

  boolean small(Block.Grid grid) {
    return height(grid) <= small();
  }

  boolean fitsOnAPage(Block.Together together) {
    return together.blocks().stream().mapToDouble(this::height).sum() <= sheet.height();
  }

  boolean small(List<Cell> row, List<Column> columns) {
    return row(lines(row, columns)) <= small();
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

  private double height(Block block) {
    return switch (block) {
      case Block.Heading _ -> row(2);
      case Block.Words words -> prose(List.of(words.text())) * LINE;
      case Block.Bullets bullets -> prose(bullets.items()) * LINE;
      case Block.Facts facts -> facts.facts().stream().mapToDouble(this::height).sum();
      case Block.Grid grid -> height(grid);
      case Block.Alert alert -> row(prose(List.of(alert.text(), alert.answer())) + 1);
      case Block.Picture _ -> PICTURE;
      case Block.Together together -> together.blocks().stream().mapToDouble(this::height).sum();
    };
  }

  private double height(Block.Grid grid) {
    double height = row(1);
    for (List<Cell> row : grid.rows()) {
      height += Math.max(grid.rowHeight() + PADDING, row(lines(row, grid.columns())));
    }
    return height;
  }

  private double height(Block.Fact fact) {
    return row(lines(fact.value(), sheet.width() * Tables.VALUE / (Tables.NAME + Tables.VALUE)));
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
      case Cell.Drawn _ -> 3;
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
