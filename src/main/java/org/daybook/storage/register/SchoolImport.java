package org.daybook.storage.register;

import static org.daybook.storage.tables.Tables.SCHOOL;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.School.Status;
import org.daybook.storage.database.Database;
import org.daybook.storage.seal.Sha256;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;

/// One import under way: tells new schools from changed and unchanged ones, and keeps those that
/// are to be written until all are read.
///
/// The store is kept from others only at the end, while all are taken over: what people save in
/// between does not wait for the file to be read.
final class SchoolImport {
  private final Database database;
  private final boolean headteachers;
  private final BooleanSupplier cancelled;
  private final Map<String, Known> known = new HashMap<>();
  private final SortedMap<String, @Nullable Object[]> waiting = new TreeMap<>();
  private int read;
  private int added;
  private int changed;
  private int closed;

  SchoolImport(Database database, boolean headteachers, BooleanSupplier cancelled)
      throws ProblemException {
    this.database = database;
    this.headteachers = headteachers;
    this.cancelled = cancelled;
    database.read(
        db -> {
          db.select(SCHOOL.URN, SCHOOL.FINGERPRINT, SCHOOL.STATUS, SCHOOL.HEADTEACHER)
              .from(SCHOOL)
              .fetchLazy()
              .forEach(row -> known.put(row.value1(), Known.of(row)));
          return known.size();
        });
  }

  void take(School school) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the import was cancelled");
    }
    read++;
    Known before = known.get(school.urn().value());
    String headteacher =
        headteachers || before == null ? school.headteacher() : before.headteacher();
    @Nullable Object[] values = SchoolTable.values(school, headteacher);
    String fingerprint = fingerprint(values);
    if (before != null && before.fingerprint().equals(fingerprint)) {
      return;
    }
    count(before, school);
    keep(values, school.urn().value(), fingerprint);
  }

  private void count(@Nullable Known before, School school) {
    if (before == null) {
      added++;
    } else if (!before.closed() && school.life().status() == Status.CLOSED) {
      closed++;
    } else {
      changed++;
    }
  }

  private void keep(@Nullable Object[] values, String urn, String fingerprint) {
    @Nullable Object[] row = Arrays.copyOf(values, values.length + 1);
    row[values.length] = fingerprint;
    waiting.put(urn, row);
  }

  /// Takes over all that was read, or nothing of it, and makes it findable.
  ImportCount finish() throws ProblemException {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the import was cancelled");
    }
    if (!waiting.isEmpty()) {
      database.write(
          db -> {
            SchoolBatch batch = new SchoolBatch(db, SchoolTable.REPLACE);
            waiting.values().forEach(batch::add);
            batch.flush();
            new SchoolWords(db).rebuild();
            return waiting.size();
          });
    }
    return new ImportCount(read, added, changed, closed, read - added - changed - closed);
  }

  private static String fingerprint(@Nullable Object[] values) {
    return Sha256.hex(Arrays.toString(values).getBytes(StandardCharsets.UTF_8));
  }

  /// What the register has of a school when the import begins.
  private record Known(String fingerprint, boolean closed, String headteacher) {
    static Known of(Record4<String, String, String, String> row) {
      return new Known(row.value2(), row.value3().equals(Status.CLOSED.name()), row.value4());
    }
  }
}
