package org.daybook.cli.support;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.daybook.application.words.Strings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where commands put what they answer: as JSON for programs, or as lines and tables for people.
public final class Answer {
  /// How `--json` is described.
  public static final String AS_JSON = "Answer in JSON.";

  private final PrintWriter out;
  private final PrintWriter err;

  /// @param err for what is no part of the answer
  public Answer(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  public void json(JsonNode node) {
    out.println(Json.MAPPER.writeValueAsString(node));
  }

  public void line(String text) {
    out.println(text);
  }

  /// Says something about the answer, beside it.
  public void remark(String text) {
    err.println(text);
  }

  /// Says that a file was written.
  ///
  /// @return the exit code
  public int written(Path file, boolean asJson) {
    if (asJson) {
      json(Json.MAPPER.createObjectNode().put("file", file.toString()));
    } else {
      line(Strings.of("cli.note.written", file.toString()));
    }
    return 0;
  }

  /// Says that a file was written, and in JSON which pictures are not in it.
  ///
  /// @param damaged the names of pictures that could not be read
  /// @return the exit code
  public int written(Path file, boolean asJson, List<String> damaged) {
    if (!asJson) {
      return written(file, false);
    }
    ObjectNode node = Json.MAPPER.createObjectNode().put("file", file.toString());
    damaged.forEach(node.putArray("damaged")::add);
    json(node);
    return 0;
  }

  /// Rows of cells, the first their headings, in columns as wide as the widest cell. Columns of
  /// numbers are set to the right.
  public void table(List<List<String>> rows) {
    List<Column> columns =
        IntStream.range(0, rows.getFirst().size())
            .mapToObj(i -> Column.of(rows.stream().map(row -> row.get(i)).toList()))
            .toList();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        line.append(i == 0 ? "" : "  ").append(columns.get(i).set(row.get(i)));
      }
      line(line.toString().stripTrailing());
    }
  }

  /// A fixed word as JSON and packs write it, such as `half-termly`.
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private record Column(int width, boolean numbers) {
    static Column of(List<String> cells) {
      int width = cells.stream().mapToInt(String::length).max().orElse(0);
      return new Column(width, cells.stream().skip(1).allMatch(c -> c.matches("\\d+( %)?")));
    }

    String set(String cell) {
      String space = " ".repeat(width - cell.length());
      return numbers ? space + cell : cell + space;
    }
  }
}
