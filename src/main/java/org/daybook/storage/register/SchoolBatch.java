package org.daybook.storage.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Rows on their way into a table, a few hundred at a time.
///
/// Plain JDBC: for the 50,000 rows of a register jOOQ's binding takes longer than SQLite's work.
final class SchoolBatch {
  private static final int ROWS = 500;

  private final DSLContext db;
  private final String insert;
  private final List<@Nullable Object[]> rows = new ArrayList<>(ROWS);

  /// @param insert an SQL statement with a `?` for every value of a row
  SchoolBatch(DSLContext db, String insert) {
    this.db = db;
    this.insert = insert;
  }

  void add(@Nullable Object[] row) {
    rows.add(row);
    if (rows.size() == ROWS) {
      flush();
    }
  }

  /// Writes the rows still waiting.
  void flush() {
    db.connection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (@Nullable Object[] row : rows) {
              bind(statement, row);
            }
            statement.executeBatch();
          }
        });
    rows.clear();
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] row)
      throws SQLException {
    for (int i = 0; i < row.length; i++) {
      statement.setObject(i + 1, row[i]);
    }
    statement.addBatch();
  }
}
