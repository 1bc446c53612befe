package org.daybook.storage.records;

import static org.daybook.storage.tables.Tables.RECORD;
import static org.daybook.storage.tables.Tables.SETTING;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.database.Database;
import org.daybook.storage.json.Json;
import org.daybook.storage.json.RecordKind;
import org.daybook.storage.json.RecordKind.Heading;
import org.daybook.storage.json.UnknownFields;
import org.daybook.storage.json.visit.SummaryJson;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.seal.Sealer;
import org.daybook.storage.tables.tables.records.RecordRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Saves records whole and sealed, each saving in one transaction, and finds them again.
public final class RecordStore {
  /// Names the setting that tells this copy of the store from others: random, made with the store.
  public static final String DEVICE = "device";

  private static final Set<String> UNREADABLE =
      Set.of("storage.record.damaged", "storage.record.newer");
  private static final List<OrderField<?>> LATEST =
      List.of(RECORD.ON_DATE.desc(), RECORD.ID.desc());
  private static final String SALT = "salt";
  private static final int SALT_BYTES = 16;

  private final Database database;
  private final SealedRecords sealed;
  private final InstantSource clock;

  public RecordStore(Database database, Sealer sealer, InstantSource clock) {
    this.database = database;
    this.sealed = new SealedRecords(sealer);
    this.clock = clock;
  }

  /// Saves a record; when this returns, it is on the disk.
  ///
  /// @param expected the revision it was read at, or null for a new record; if the store has a
  ///     later one by now, nothing is saved and the problem says so
  public <T> Saved save(RecordKind<T> kind, T value, @Nullable String expected)
      throws ProblemException {
    return save(kind, value, Json.object(), expected);
  }

  /// Saves a visit with what lists show of it, as [#save(RecordKind, Object, String)].
  public Saved saveVisit(Visit visit, VisitSummary summary, @Nullable String expected)
      throws ProblemException {
    return save(VisitJson.KIND, visit, SummaryJson.write(summary), expected);
  }

  private <T> Saved save(RecordKind<T> kind, T value, ObjectNode summary, @Nullable String expected)
      throws ProblemException {
    return database.write(
        db -> {
          Heading heading = kind.heading(value);
          RecordRecord stored = db.fetchOne(RECORD, RECORD.ID.eq(heading.id().toString()));
          refuseStale(stored, expected);
          Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          RecordRecord row = row(kind.name(), heading);
          row.setDevice(device(db));
          row.setChangedAt(now.toString());
          row.setParentRevision(expected);
          sealed.seal(row, Json.bytes(summary), body(kind, value, stored));
          if (stored == null) {
            db.insertInto(RECORD).set(row).execute();
          } else {
            db.update(RECORD).set(row).where(RECORD.ID.eq(row.getId())).execute();
          }
          return new Saved(row.getRevision(), now);
        });
  }

  /// Does several savings in one transaction: all of them, or none when one throws anything.
  ///
  /// @param savings must let pass what they throw
  public <T> T atOnce(Savings<T> savings) throws ProblemException {
    return database.atOnce(savings::all);
  }

  /// Takes a record away; when this returns, it is gone from the disk.
  ///
  /// @param expected the revision it was read at; if the store has a later one by now, nothing is
  ///     taken away and the problem says so
  public void remove(UUID id, String expected) throws ProblemException {
    database.write(
        db -> {
          refuseStale(db.fetchOne(RECORD, RECORD.ID.eq(id.toString())), expected);
          return db.deleteFrom(RECORD).where(RECORD.ID.eq(id.toString())).execute();
        });
  }

  /// The record of this kind and id, if there is one.
  public <T> Optional<Stored<T>> find(RecordKind<T> kind, UUID id) throws ProblemException {
    return stored(kind, RECORD.ID.eq(id.toString())).stream().findFirst();
  }

  /// The record of this kind and id, if there is one that can be read.
  ///
  /// @param unreadable is given what is wrong with one that is damaged or of a newer program
  public <T> Optional<Stored<T>> readable(RecordKind<T> kind, UUID id, Consumer<Problem> unreadable)
      throws ProblemException {
    try {
      return find(kind, id);
    } catch (ProblemException e) {
      if (!UNREADABLE.contains(e.problem().key())) {
        throw e;
      }
      unreadable.accept(e.problem());
      return Optional.empty();
    }
  }

  /// Whether there is a record of this id, of whatever kind.
  public boolean holds(UUID id) throws ProblemException {
    return database.read(db -> db.fetchExists(RECORD, RECORD.ID.eq(id.toString())));
  }

  /// All records of a kind, the latest first.
  public <T> List<Stored<T>> all(RecordKind<T> kind) throws ProblemException {
    return stored(kind, DSL.noCondition());
  }

  /// The revision of every record of a kind, by id.
  public Map<UUID, String> revisions(RecordKind<?> kind) throws ProblemException {
    return database.read(
        db ->
            db.select(RECORD.ID, RECORD.REVISION)
                .from(RECORD)
                .where(RECORD.KIND.eq(kind.name()))
                .fetchMap(row -> UUID.fromString(row.value1()), Record2::value2));
  }

  /// All records of a kind about one school, the latest first.
  public <T> List<Stored<T>> at(RecordKind<T> kind, Urn school) throws ProblemException {
    return stored(kind, RECORD.URN.eq(school.value()));
  }

  /// All records of a kind about the organisation as a whole, the latest first.
  public <T> List<Stored<T>> ofOrganisation(RecordKind<T> kind) throws ProblemException {
    return stored(kind, RECORD.URN.isNull());
  }

  /// All records of a kind that somebody must look at again by some day, the latest first.
  public <T> List<Stored<T>> due(RecordKind<T> kind) throws ProblemException {
    return stored(kind, RECORD.DUE_ON.isNotNull());
  }

  private <T> List<Stored<T>> stored(RecordKind<T> kind, Condition which) throws ProblemException {
    return database.read(
        db -> {
          List<Stored<T>> found = new ArrayList<>();
          for (RecordRecord row :
              db.selectFrom(RECORD).where(RECORD.KIND.eq(kind.name()).and(which)).orderBy(LATEST)) {
            found.add(
                new Stored<>(
                    kind.read(upgraded(row)),
                    row.getRevision(),
                    Instant.parse(row.getChangedAt())));
          }
          return List.copyOf(found);
        });
  }

  /// All visits, the latest first.
  public List<VisitSummary> visits() throws ProblemException {
    return summaries(DSL.noCondition(), Optional.empty());
  }

  /// All visits whose summary can be read, the latest first.
  ///
  /// @param damaged is given what is wrong with each of the others
  public List<VisitSummary> readableVisits(Consumer<Problem> damaged) throws ProblemException {
    return summaries(DSL.noCondition(), Optional.of(damaged));
  }

  /// The visits to one school, the latest first.
  public List<VisitSummary> visitsAt(Urn school) throws ProblemException {
    return summaries(RECORD.URN.eq(school.value()), Optional.empty());
  }

  /// The visits to one school whose summary can be read, the latest first.
  ///
  /// @param damaged is given what is wrong with each of the others
  public List<VisitSummary> readableVisitsAt(Urn school, Consumer<Problem> damaged)
      throws ProblemException {
    return summaries(RECORD.URN.eq(school.value()), Optional.of(damaged));
  }

  /// @param damaged hears of a summary that cannot be read; without it the first is a failure
  private List<VisitSummary> summaries(Condition which, Optional<Consumer<Problem>> damaged)
      throws ProblemException {
    return database.read(
        db -> {
          List<VisitSummary> summaries = new ArrayList<>();
          for (RecordRecord row :
              db.select(RECORD.asterisk().except(RECORD.BODY))
                  .from(RECORD)
                  .where(RECORD.KIND.eq(VisitJson.KIND.name()).and(which))
                  .orderBy(LATEST)
                  .fetchInto(RECORD)) {
            try {
              summaries.add(SummaryJson.read(Json.tree(sealed.summary(row))));
            } catch (ProblemException e) {
              damaged.orElseThrow(() -> e).accept(e.problem());
            }
          }
          return List.copyOf(summaries);
        });
  }

  private static void refuseStale(@Nullable RecordRecord stored, @Nullable String expected)
      throws ProblemException {
    String present = stored == null ? null : stored.getRevision();
    if (!Objects.equals(present, expected)) {
      throw Problem.of("storage.save.changed").exception();
    }
  }

  private static RecordRecord row(String kind, Heading heading) {
    RecordRecord row = new RecordRecord();
    row.setId(heading.id().toString());
    row.setKind(kind);
    row.setUrn(textOrNull(heading.school()));
    row.setOnDate(textOrNull(heading.on()));
    row.setDueOn(textOrNull(heading.due()));
    row.setState(heading.state());
    return row;
  }

  private static @Nullable String textOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /// The body to be sealed, with whatever of the stored one this program does not understand.
  private <T> byte[] body(RecordKind<T> kind, T value, @Nullable RecordRecord stored)
      throws ProblemException {
    ObjectNode body = kind.write(value);
    if (stored == null) {
      salt(body);
    } else {
      ObjectNode before = upgraded(stored);
      UnknownFields.carry(before, kind.write(kind.read(before)), body);
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
    return RecordKind.upgraded(Json.tree(sealed.body(row)));
  }

  /// Savings that belong together.
  public interface Savings<T> {
    T all() throws ProblemException;
  }

  /// The copy of the store that a row was changed in.
  static String device(DSLContext db) {
    return Objects.requireNonNull(
        db.select(SETTING.VALUE)
            .from(SETTING)
            .where(SETTING.NAME.eq(DEVICE))
            .fetchSingle(SETTING.VALUE));
  }
}
