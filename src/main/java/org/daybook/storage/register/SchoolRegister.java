package org.daybook.storage.register;

import static org.daybook.storage.tables.Tables.SCHOOL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.School;
import org.daybook.domain.school.Urn;
import org.daybook.storage.database.Database;
import org.jspecify.annotations.Nullable;

/// The national register of schools as last imported: public facts, kept in the clear.
public final class SchoolRegister {
  /// The fingerprint of what no register ever told.
  private static final String BY_HAND = "";

  private final Database database;

  public SchoolRegister(Database database) {
    this.database = database;
  }

  /// Where schools come from, one after the other.
  public interface Source {
    void readInto(Consumer<School> register) throws ProblemException;
  }

  /// Takes in schools: all of them or, when the source fails or the import is cancelled, none.
  ///
  /// Runs beside whatever else uses the store, on any thread, one import at a time.
  ///
  /// A school that is absent from the source stays as it is: absent never means deleted.
  ///
  /// @param headteachers whether the source tells the heads' names; if not, known ones are kept
  /// @param cancelled asked before every school
  /// @throws java.util.concurrent.CancellationException when `cancelled` says so
  public ImportCount importAll(Source source, boolean headteachers, BooleanSupplier cancelled)
      throws ProblemException {
    SchoolImport running = new SchoolImport(database, headteachers, cancelled);
    source.readInto(running::take);
    return running.finish();
  }

  /// Keeps a place the register does not have, in place of the one of its number.
  public void put(School school) throws ProblemException {
    database.write(
        db -> {
          @Nullable Object[] values = SchoolTable.values(school, school.headteacher());
          @Nullable Object[] row = Arrays.copyOf(values, values.length + 1);
          row[values.length] = BY_HAND;
          SchoolBatch batch = new SchoolBatch(db, SchoolTable.REPLACE);
          batch.add(row);
          batch.flush();
          new SchoolWords(db).rebuild();
          return true;
        });
  }

  /// The places the register does not have, by their numbers here.
  public List<School> addedByHand() throws ProblemException {
    return database.read(
        db ->
            db.selectFrom(SCHOOL)
                .where(SCHOOL.URN.lt(Urn.FIRST_NATIONAL))
                .orderBy(SCHOOL.URN)
                .fetch(SchoolTable::school));
  }

  /// Schools that fit what has been typed so far, the likeliest first.
  ///
  /// Every word typed must begin a word of the school's name, town, postcode, URN or LAESTAB.
  ///
  /// @param withClosed whether closed schools are listed too, after the others of their kind
  public List<School> find(String text, boolean withClosed, int limit) throws ProblemException {
    return database.read(
        db -> {
          List<Urn> urns = new SchoolWords(db).find(text, withClosed, limit);
          Map<String, School> found =
              db.selectFrom(SCHOOL)
                  .where(SCHOOL.URN.in(urns.stream().map(Urn::value).toList()))
                  .fetchMap(SCHOOL.URN, SchoolTable::school);
          List<School> schools = new ArrayList<>();
          for (Urn urn : urns) {
            Optional.ofNullable(found.get(urn.value())).ifPresent(schools::add);
          }
          return schools;
        });
  }

  /// The school with this URN, open or closed.
  public Optional<School> school(Urn urn) throws ProblemException {
    return database.read(
        db ->
            db.selectFrom(SCHOOL)
                .where(SCHOOL.URN.eq(urn.value()))
                .fetchOptional(SchoolTable::school));
  }

  /// How many schools are known, closed ones included.
  public int size() throws ProblemException {
    return database.read(db -> db.fetchCount(SCHOOL));
  }
}
