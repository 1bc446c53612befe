package org.daybook.report.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.domain.document.Answers;
import org.daybook.domain.document.TableRow;
import org.daybook.domain.form.Form.Part;
import org.daybook.domain.form.Question;
import org.daybook.domain.indicator.Measure;
import org.daybook.domain.indicator.Rating;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Align;
import org.daybook.report.page.Block.Column;
import org.daybook.report.page.Block.Heading;
import org.daybook.report.page.Block.Tone;
import org.daybook.report.page.Cell;
import org.daybook.report.words.Prose;
import org.daybook.report.words.Wording;

/// One part of a form as headings, words and tables.
final class PartBlocks {
  private static final int MOST_UPRIGHT = 5;
  private static final double NAMES = 3;
  private static final double TEXT = 4;
  private static final double NARROW = 2;

  private PartBlocks() {}

  /// Whether a few words answer it, so that it fits into the title block.
  static boolean isShort(Part part) {
    return switch (part.question()) {
      case Question.Line _, Question.Day _, Question.Choice _ -> true;
      default -> false;
    };
  }

  /// Whether it has more columns than an upright page has room for.
  static boolean isWide(Part part) {
    return switch (part.question()) {
      case Question.Matrix matrix -> matrix.columns().size() >= MOST_UPRIGHT;
      case Question.Table table -> table.columns().size() > MOST_UPRIGHT;
      default -> false;
    };
  }

  /// The answer to a short part.
  static String value(Part part, Answers answers) {
    String given = answers.get(part.id());
    return switch (part.question()) {
      case Question.Day _ -> day(given);
      case Question.Choice(var choices) -> choice(choices, given);
      default -> given;
    };
  }

  /// @param level of its heading
  static List<Block> of(Part part, Answers answers, int level) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(level, part.title()));
    String id = part.id();
    switch (part.question()) {
      case Question.Line _, Question.Day _, Question.Choice _ ->
          blocks.add(new Block.Words(Tone.BODY, value(part, answers)));
      case Question.Prose _ -> blocks.addAll(Prose.blocks(answers.get(id)));
      case Question.YesNo asked ->
          blocks.add(pairs("Question", "Answer", id, asked.questions(), answers, ""));
      case Question.Checklist(var items) ->
          blocks.add(pairs("Item", "Ticked", id, items, answers, "No"));
      case Question.Figures(var measures) -> blocks.add(figures(id, measures, answers));
      case Question.Matrix matrix -> blocks.add(matrix(part, matrix, answers));
      case Question.Table table -> blocks.addAll(table(id, table, answers, level + 1));
    }
    return blocks;
  }

  private static Block pairs(
      String names, String values, String id, List<String> rows, Answers answers, String none) {
    return new Block.Grid(
        List.of(new Column(names, 5, Align.LEFT), new Column(values, 1, Align.LEFT)),
        IntStream.range(0, rows.size())
            .mapToObj(
                n -> {
                  String given = answers.get(Answers.key(id, n + 1));
                  return List.of(
                      Cell.of(rows.get(n)), cell(given.isEmpty() ? none : Wording.capital(given)));
                })
            .toList(),
        0);
  }

  private static Block figures(String id, List<Measure> measures, Answers answers) {
    List<List<Cell>> rows = new ArrayList<>();
    boolean rated = measures.stream().anyMatch(measure -> !measure.bands().isEmpty());
    for (Measure measure : measures) {
      String given = answers.get(Answers.key(id, measure.id()));
      if (!given.isEmpty()) {
        List<Cell> row =
            new ArrayList<>(List.of(Cell.of(measure.name()), Cell.of(figure(measure, given))));
        if (rated) {
          row.add(cell(measure.suggested(new BigDecimal(given)).map(Rating::name).orElse("")));
        }
        rows.add(row);
      }
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(new Column("Measure", 4, Align.LEFT), new Column("Figure", 1, Align.RIGHT)));
    if (rated) {
      columns.add(new Column("Suggests", NARROW, Align.LEFT));
    }
    return new Block.Grid(columns, rows, 0);
  }

  private static String figure(Measure measure, String given) {
    return measure.unit() == Measure.Unit.PERCENT ? given + " %" : given;
  }

  private static Block matrix(Part part, Question.Matrix matrix, Answers answers) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(part.title(), NAMES, Align.LEFT));
    matrix.columns().forEach(column -> columns.add(column(column)));
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 1; row <= matrix.rows().size(); row++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(matrix.rows().get(row - 1)));
      for (int column = 1; column <= matrix.columns().size(); column++) {
        String given = answers.get(Answers.key(part.id(), row, column));
        cells.add(cell(written(matrix.columns().get(column - 1), given)));
      }
      rows.add(cells);
    }
    return new Block.Grid(columns, rows, 0);
  }

  private static List<Block> table(String id, Question.Table table, Answers answers, int level) {
    if (table.groups().isEmpty()) {
      return List.of(lines(table, answers.rows(id)));
    }
    List<Block> blocks = new ArrayList<>();
    for (int group = 1; group <= table.groups().size(); group++) {
      List<TableRow> rows = answers.rows(id, group);
      if (!rows.isEmpty()) {
        blocks.add(new Heading(level, table.groups().get(group - 1)));
        blocks.add(lines(table, rows));
      }
    }
    return blocks;
  }

  private static Block lines(Question.Table table, List<TableRow> rows) {
    return new Block.Grid(
        table.columns().stream().map(PartBlocks::column).toList(),
        rows.stream()
            .map(
                row ->
                    IntStream.range(0, table.columns().size())
                        .mapToObj(n -> cell(written(table.columns().get(n), row.cell(n + 1))))
                        .toList())
            .toList(),
        0);
  }

  private static Column column(Question.Column column) {
    boolean narrow = column.date() || !column.choices().isEmpty();
    return new Column(column.name(), narrow ? NARROW : TEXT, Align.LEFT);
  }

  private static Cell cell(String text) {
    return text.isBlank() ? Cell.of(new Cell.Remark("–")) : Cell.of(text.strip());
  }

  private static String written(Question.Column column, String given) {
    if (given.isEmpty()) {
      return "";
    }
    if (column.date()) {
      return Wording.shortDay(LocalDate.parse(given));
    }
    return column.choices().isEmpty() ? given : choice(column.choices(), given);
  }

  private static String day(String given) {
    return given.isEmpty() ? "" : Wording.day(LocalDate.parse(given));
  }

  private static String choice(List<String> choices, String given) {
    return given.isEmpty() ? "" : choices.get(Integer.parseInt(given) - 1);
  }
}
