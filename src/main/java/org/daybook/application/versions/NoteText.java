package org.daybook.application.versions;

import java.util.ArrayList;
import java.util.List;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Cell;
import org.daybook.report.page.NoteContent;

/// A document as lines of words, in reading order, for a screen or to be compared.
public final class NoteText {
  private final List<Line> lines = new ArrayList<>();

  private NoteText() {}

  /// Every word of the document; what only decorates it is left out.
  public static List<Line> of(NoteContent content) {
    NoteText text = new NoteText();
    content.blocks().forEach(text::add);
    return List.copyOf(text.lines);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading(int level, String text) -> lines.add(new Line(level, text));
      case Block.Words words -> say(words.text());
      case Block.Bullets bullets -> bullets.items().forEach(item -> say("• " + item));
      case Block.Facts facts ->
          facts.facts().forEach(fact -> say(named(fact.name(), fact.value())));
      case Block.Grid grid -> grid.rows().forEach(row -> say(row(grid.columns(), row)));
      case Block.Alert alert -> {
        say(named(alert.label(), alert.text()));
        say(alert.answer());
      }
      case Block.Picture picture -> say(named(picture.alt(), picture.caption()));
      case Block.Together together -> together.blocks().forEach(this::add);
    }
  }

  private void say(String text) {
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.add(new Line(0, line)));
  }

  private static String named(String name, String value) {
    return value.isBlank() ? name : name + ": " + value.strip();
  }

  /// The cells of a row, each after the heading of its column; the first names the row.
  private static String row(List<Column> columns, List<Cell> cells) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String words = words(cells.get(i));
      if (!words.isEmpty()) {
        parts.add(i == 0 ? words : named(columns.get(i).heading(), words));
      }
    }
    return String.join("  ·  ", parts);
  }

  private static String words(Cell cell) {
    return String.join(
            " ",
            cell.parts().stream().map(NoteText::words).filter(part -> !part.isBlank()).toList())
        .replace('\n', ' ')
        .strip();
  }

  private static String words(Cell.Part part) {
    return switch (part) {
      case Cell.Text(String text) -> text;
      case Cell.Remark(String text) -> text;
      case Cell.Items(List<String> items) -> String.join("; ", items);
      case Cell.Place place -> place.name();
      case Cell.Rating(var rag) -> rag == null ? "" : rag.name().toLowerCase(java.util.Locale.ROOT);
      case Cell.Mark mark -> mark.words();
      case Cell.Drawn drawn -> drawn.spoken();
      case Cell.Bar bar -> bar.spoken();
    };
  }
}
