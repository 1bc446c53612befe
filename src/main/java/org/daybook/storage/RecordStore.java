package org.daybook.storage;

import static org.daybook.storage.tables.Tables.RECORD;
import static org.daybook.storage.tables.Tables.SETTING;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.storage.json.Json;
import org.daybook.storage.json.SummaryJson;
import org.daybook.storage.json.UnknownFields;
import org.daybook.storage.json.VisitJson;
import org.daybook.storage.seal.Sealer;
import org.daybook.storage.tables.tables.records.RecordRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Saves visits whole and sealed, each saving in one transaction, and finds them again.
public final class RecordStore {
  private static final String VISIT = "visit";
  private static final String SALT = "salt";
  private static final int SALT_BYTES = 16;

  private final Database database;
  private final SealedRecords sealed;
  private final InstantSource clock;

  RecordStore(Database database, Sealer sealer, InstantSource clock) {
    this.database = database;
    this.sealed = new SealedRecords(sealer);
    this.clock = clock;
  }

  /// Saves a visit; when this returns, it is on the disk.
  ///
  /// @param expected the revision the visit was read at, or null for a new visit; if the store has
  ///     another one by now, nothing is saved and the problem says so
  public Saved saveVisit(Visit visit, VisitSummary summary, @Nullable String expected)
      throws ProblemException {
    return database.write(
        db -> {
          RecordRecord stored = db.fetchOne(RECORD, RECORD.ID.eq(visit.id().toString()));
          refuseStale(stored, expected);
          Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          RecordRecord row = row(visit, device(db), now);
          row.setParentRevision(expected);
          sealed.seal(row, Json.bytes(SummaryJson.write(summary)), body(visit, stored));
          if (stored == null) {
            db.insertInto(RECORD).set(row).execute();
          } else {
            db.update(RECORD).set(row).where(RECORD.ID.eq(row.getId())).execute();
          }
          return new Saved(row.getRevision(), now);
        });
  }

  /// The visit with this id, if there is one.
  public Optional<StoredVisit> visit(UUID id) throws ProblemException {
    return database.read(
        db -> {
          RecordRecord row = db.fetchOne(RECORD, isVisit(RECORD.ID.eq(id.toString())));
          if (row == null) {
            return Optional.empty();
          }
          Visit visit = VisitJson.read(upgraded(row));
          Instant changedAt = Instant.parse(row.getChangedAt());
          return Optional.of(new StoredVisit(visit, row.getRevision(), changedAt));
        });
  }

  /// All visits, the latest first.
  public List<VisitSummary> visits() throws ProblemException {
    return summaries(RECORD.KIND.eq(VISIT));
  }

  /// The visits to one school, the latest first.
  public List<VisitSummary> visitsAt(Urn school) throws ProblemException {
    return summaries(isVisit(RECORD.URN.eq(school.value())));
  }

  private List<VisitSummary> summaries(Condition which) throws ProblemException {
    return database.read(
        db -> {
          List<VisitSummary> summaries = new ArrayList<>();
          for (RecordRecord row :
              db.select(RECORD.asterisk().except(RECORD.BODY))
                  .from(RECORD)
                  .where(which)
                  .orderBy(RECORD.ON_DATE.desc(), RECORD.ID.desc())
                  .fetchInto(RECORD)) {
            summaries.add(SummaryJson.read(Json.tree(sealed.summary(row))));
          }
          return List.copyOf(summaries);
        });
  }

  private static Condition isVisit(Condition which) {
    return RECORD.KIND.eq(VISIT).and(which);
  }

  private static void refuseStale(@Nullable RecordRecord stored, @Nullable String expected)
      throws ProblemException {
    String present = stored == null ? null : stored.getRevision();
    if (!Objects.equals(present, expected)) {
      throw Problem.of("storage.save.changed").exception();
    }
  }

  private static RecordRecord row(Visit visit, String device, Instant now) {
    RecordRecord row = new RecordRecord();
    row.setId(visit.id().toString());
    row.setKind(VISIT);
    row.setUrn(visit.occasion().school().value());
    row.setOnDate(visit.occasion().date().toString());
    row.setState(visit.outcome().state().name());
    row.setDevice(device);
    row.setChangedAt(now.toString());
    return row;
  }

  /// The body to be sealed, with whatever of the stored one this program does not understand.
  private byte[] body(Visit visit, @Nullable RecordRecord stored) throws ProblemException {
    ObjectNode body = VisitJson.write(visit);
    if (stored == null) {
      salt(body);
    } else {
      ObjectNode before = upgraded(stored);
      UnknownFields.carry(before, VisitJson.write(VisitJson.read(before)), body);
    }
    return Json.bytes(body);
  }

  /// The revision is a hash of the body and lies in the clear. Without something random in the
  /// body, anyone could try whether a guess of what it says is right.
  static void salt(ObjectNode body) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    body.put(SALT, HexFormat.of().formatHex(salt));
  }

  private ObjectNode upgraded(RecordRecord row) throws ProblemException {
    return VisitJson.upgraded(Json.tree(sealed.body(row)));
  }

  /// The copy of the store that a row was changed in.
  static String device(DSLContext db) {
    return Objects.requireNonNull(
        db.select(SETTING.VALUE)
            .from(SETTING)
            .where(SETTING.NAME.eq(StoreDoor.DEVICE))
            .fetchSingle(SETTING.VALUE));
  }
}
