package org.daybook.register;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/// Builds [Row]s straight from the reader's buffer, so that unused cells never become strings.
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
  private final Columns columns;
  private Row row = new Row(0);

  RowHandler(Columns columns) {
    this.columns = columns;
  }

  /// Where the row being read begins.
  long line() {
    return row.line;
  }

  @Override
  protected void handleBegin(long line) {
    row = new Row(line);
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
