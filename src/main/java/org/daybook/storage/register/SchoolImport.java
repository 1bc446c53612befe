package org.daybook.storage.register;

import static org.daybook.storage.tables.Tables.SCHOOL;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.School.Status;
import org.daybook.storage.database.Database;
import org.daybook.storage.seal.Sha256;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;

/// One import under way: tells new schools from changed and unchanged ones, and lays those that are
/// to be written aside, a few hundred at a time, until all are read.
///
/// The store is kept from others only while a few hundred are laid aside and, at the end, while all
/// are taken over: what people save in between does not wait for the file to be read.
final class SchoolImport {
  private static final int SLICE = 500;

  private final Database database;
  private final boolean headteachers;
  private final BooleanSupplier cancelled;
  private final Map<String, Known> known = new HashMap<>();
  private final List<@Nullable Object[]> slice = new ArrayList<>(SLICE);
  private int read;
  private int added;
  private int changed;
  private int closed;

  SchoolImport(Database database, boolean headteachers, BooleanSupplier cancelled)
      throws ProblemException {
    this.database = database;
    this.headteachers = headteachers;
    this.cancelled = cancelled;
    database.write(
        db -> {
          SchoolTable.PREPARE.forEach(db::execute);
          db.select(SCHOOL.URN, SCHOOL.FINGERPRINT, SCHOOL.STATUS, SCHOOL.HEADTEACHER)
              .from(SCHOOL)
              .fetchLazy()
              .forEach(row -> known.put(row.value1(), Known.of(row)));
          return known.size();
        });
  }

  /// @throws Refused when the disk takes no more
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
    layAside(values, fingerprint);
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

  private void layAside(@Nullable Object[] values, String fingerprint) {
    @Nullable Object[] row = Arrays.copyOf(values, values.length + 1);
    row[values.length] = fingerprint;
    slice.add(row);
    if (slice.size() == SLICE) {
      stage();
    }
  }

  private void stage() {
    try {
      database.write(
          db -> {
            SchoolBatch batch = new SchoolBatch(db, SchoolTable.STAGE);
            slice.forEach(batch::add);
            batch.flush();
            return slice.size();
          });
    } catch (ProblemException e) {
      throw new Refused(e);
    }
    slice.clear();
  }

  /// Takes over all that was laid aside, or nothing of it, and makes it findable.
  ImportCount finish() throws ProblemException {
    stage();
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the import was cancelled");
    }
    int written = added + changed + closed;
    if (written > 0) {
      database.write(
          db -> {
            int taken = db.execute(SchoolTable.REPLACE);
            new SchoolWords(db).rebuild();
            return taken;
          });
    }
    return new ImportCount(read, added, changed, closed, read - written);
  }

  /// Throws away what is laid aside.
  void clear() throws ProblemException {
    database.execute(SchoolTable.PREPARE.getFirst());
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

  /// Carries the disk's refusal through a reader that knows nothing of disks.
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemException problem;

    Refused(ProblemException problem) {
      super(problem);
      this.problem = problem;
    }

    ProblemException problem() {
      return problem;
    }
  }
}
