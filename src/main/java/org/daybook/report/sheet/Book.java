package org.daybook.report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.daybook.report.page.NoteContent;

/// Everything that stands in a spreadsheet, before anyone decides how it looks.
///
/// @param fileName what its file is called, safe on every system
/// @param organisation whose it is
public record Book(String fileName, String title, String organisation, List<Sheet> sheets) {
  public Book {
    sheets = List.copyOf(sheets);
  }

  /// The same, marked on every sheet as out of a demo store.
  public Book invented() {
    return new Book(
        fileName,
        title,
        organisation,
        sheets.stream().map(sheet -> sheet.saying(NoteContent.INVENTED)).toList());
  }

  /// One sheet: a line about it, the headings, and the rows.
  ///
  /// @param about what stands above the headings: what it is, of whom, and for whose eyes
  /// @param named how many columns on the left name the row; they stay in sight
  public record Sheet(
      String name, String about, List<Column> columns, int named, List<List<Value>> rows) {
    public Sheet {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("every row has " + width + " cells");
      }
    }

    private Sheet saying(String first) {
      return new Sheet(name, first + " · " + about, columns, named, rows);
    }
  }

  /// One column.
  ///
  /// @param width in characters
  public record Column(String heading, int width) {}

  /// What stands in a cell.
  public sealed interface Value {
    Value NONE = new Words("");

    /// Text, whatever it looks like: it is shown, and never calculated.
    record Words(String text) implements Value {}

    /// A number one can go on calculating with.
    record Amount(BigDecimal value) implements Value {}

    /// A day one can sort by.
    record Day(LocalDate date) implements Value {}
  }
}
