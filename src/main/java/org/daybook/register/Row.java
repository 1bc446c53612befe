package org.daybook.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// One row of the register's file: the cells of the columns we use, tidied.
final class Row {
  /// Longer than any true value of a column we use; keeps a damaged file out of the register.
  static final int MAX_LENGTH = 500;

  final long line;
  private final Map<Column, String> values = new EnumMap<>(Column.class);
  private int cells;

  Row(long line) {
    this.line = line;
  }

  /// Takes the next cell; `column` is null where it is none of ours.
  void add(@Nullable Column column, char[] buffer, int offset, int length) {
    cells++;
    if (column != null) {
      // One character too many is enough to refuse the row later, without keeping the rest.
      String cell = new String(buffer, offset, Math.min(length, MAX_LENGTH + 1));
      values.put(column, Text.clean(cell));
    }
  }

  /// Refuses a row that is cut short, has too many cells or an endless one.
  void checkShape(int expected) throws ProblemException {
    if (cells != expected) {
      throw Problem.of("register.row.cells", cells, expected).exception();
    }
    for (Column column : Column.values()) {
      if (text(column).length() > MAX_LENGTH) {
        throw Problem.of("register.row.long", column.title, MAX_LENGTH).exception();
      }
    }
  }

  /// The cell's text; empty where the cell is empty or the file has no such column.
  String text(Column column) {
    return values.getOrDefault(column, "");
  }

  /// A whole number of at most six digits, or null where the cell is empty.
  @Nullable Integer number(Column column) throws ProblemException {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (text.length() > 6 || !isDigits(text)) {
      throw Problem.of("register.row.number", column.title, Text.excerpt(text)).exception();
    }
    return Integer.valueOf(text);
  }

  /// A day written dd-MM-yyyy (or with slashes, as spreadsheets rewrite it), or null.
  @Nullable LocalDate date(Column column) throws ProblemException {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    char separator = text.length() == 10 ? text.charAt(2) : ' ';
    if ((separator != '-' && separator != '/') || text.charAt(5) != separator) {
      throw noDate(column, text, null);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text, 6, 10, 10),
          Integer.parseInt(text, 3, 5, 10),
          Integer.parseInt(text, 0, 2, 10));
    } catch (DateTimeException | NumberFormatException e) {
      throw noDate(column, text, e);
    }
  }

  private static ProblemException noDate(Column column, String text, @Nullable Exception cause) {
    Problem problem = Problem.of("register.row.date", column.title, Text.excerpt(text));
    return cause == null ? problem.exception() : problem.causedBy(cause);
  }

  static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
