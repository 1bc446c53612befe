package org.daybook.register;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/// Builds [Row]s straight from the reader's buffer, so that unused cells never become strings.
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
  private final Columns columns;
  private final long before;
  private Row row;

  /// @param before how many lines of the file lie before those that are read
  RowHandler(Columns columns, long before) {
    this.columns = columns;
    this.before = before;
    row = new Row(before + 1);
  }

  /// Where the row being read begins.
  long line() {
    return row.line;
  }

  @Override
  protected void handleBegin(long line) {
    row = new Row(before + line);
  }

  @Override
  protected void handleField(int cell, char[] buffer, int offset, int length, boolean quoted) {
    row.add(columns.at(cell), buffer, offset, length);
  }

  @Override
  protected Row buildRecord() {
    return row;
  }
}
