package org.daybook.storage.records;

import static org.daybook.storage.tables.Tables.RECORD;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.kept.IntendedVisit;
import org.daybook.storage.database.Database;
import org.daybook.storage.json.Json;
import org.daybook.storage.json.visit.IntendedVisitJson;
import org.daybook.storage.seal.Sealer;
import org.daybook.storage.tables.tables.records.RecordRecord;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Visits that are being planned: one form for every school, and one without a school, sealed like
/// any record. A form is no visit yet: no list shows it, and it is gone once the visit is started.
public final class IntendedVisits {
  private static final String KIND = "intended-visit";
  private static final String STATE = "BEGUN";
  private static final byte[] NO_SUMMARY = {};

  private final Database database;
  private final SealedRecords sealed;
  private final InstantSource clock;

  public IntendedVisits(Database database, Sealer sealer, InstantSource clock) {
    this.database = database;
    this.sealed = new SealedRecords(sealer);
    this.clock = clock;
  }

  /// Keeps a form in place of the one for the same school; when this returns, it is on the disk.
  public void keep(IntendedVisit visit) throws ProblemException {
    database.write(
        db -> {
          RecordRecord row = new RecordRecord();
          row.setId(id(visit.school()));
          row.setKind(KIND);
          row.setUrn(visit.school() == null ? null : visit.school().value());
          row.setState(STATE);
          row.setDevice(RecordStore.device(db));
          row.setChangedAt(clock.instant().toString());
          ObjectNode body = IntendedVisitJson.write(visit);
          RecordStore.salt(body);
          sealed.seal(row, NO_SUMMARY, Json.bytes(body));
          return db.insertInto(RECORD).set(row).onDuplicateKeyUpdate().set(row).execute();
        });
  }

  /// The form for a school, if one has been begun.
  public Optional<IntendedVisit> at(Urn school) throws ProblemException {
    return find(RECORD.ID.eq(id(school)));
  }

  /// The form begun last, for whichever school.
  public Optional<IntendedVisit> latest() throws ProblemException {
    return find(RECORD.KIND.eq(KIND));
  }

  /// Forgets the form for a school, or the one without a school.
  public void forget(@Nullable Urn school) throws ProblemException {
    database.write(db -> db.deleteFrom(RECORD).where(RECORD.ID.eq(id(school))).execute());
  }

  private Optional<IntendedVisit> find(Condition which) throws ProblemException {
    return database.read(
        db -> {
          Optional<RecordRecord> latest =
              db.selectFrom(RECORD).where(which).fetch().stream()
                  .max((a, b) -> changedAt(a).compareTo(changedAt(b)));
          return latest.isEmpty()
              ? Optional.empty()
              : Optional.of(IntendedVisitJson.read(Json.tree(sealed.body(latest.get()))));
        });
  }

  private static Instant changedAt(RecordRecord row) {
    return Instant.parse(row.getChangedAt());
  }

  private static String id(@Nullable Urn school) {
    return KIND + (school == null ? "" : "-" + school.value());
  }
}
