package org.daybook.storage.register;

import static org.daybook.storage.tables.Tables.SCHOOL;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.daybook.domain.school.School;
import org.daybook.domain.school.School.Status;
import org.daybook.storage.seal.Sha256;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;

/// One import under way: tells new schools from changed and unchanged ones and writes in batches.
final class SchoolImport {
  private final DSLContext db;
  private final boolean headteachers;
  private final BooleanSupplier cancelled;
  private final Map<String, Known> known = new HashMap<>();
  private final SchoolBatch batch;
  private int read;
  private int added;
  private int changed;
  private int closed;

  SchoolImport(DSLContext db, boolean headteachers, BooleanSupplier cancelled) {
    this.db = db;
    this.headteachers = headteachers;
    this.cancelled = cancelled;
    this.batch = new SchoolBatch(db, SchoolTable.REPLACE);
    db.select(SCHOOL.URN, SCHOOL.FINGERPRINT, SCHOOL.STATUS, SCHOOL.HEADTEACHER)
        .from(SCHOOL)
        .fetchLazy()
        .forEach(row -> known.put(row.value1(), Known.of(row)));
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
    write(values, fingerprint);
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

  private void write(@Nullable Object[] values, String fingerprint) {
    @Nullable Object[] row = Arrays.copyOf(values, values.length + 1);
    row[values.length] = fingerprint;
    batch.add(row);
  }

  /// Writes what is left and makes the schools that were written findable.
  ImportCount finish() {
    batch.flush();
    int written = added + changed + closed;
    if (written > 0) {
      new SchoolWords(db).rebuild();
    }
    return new ImportCount(read, added, changed, closed, read - written);
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
