package org.daybook.storage.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage;
import org.daybook.storage.database.Database;
import org.jooq.DSLContext;
import org.jooq.Record;

/// A full-text index of what is written in records.
///
/// It is a database in memory: nothing of it ever reaches a disk, and it is gone when the store is
/// locked. It knows at which revision it read each record, so that bringing it up to date costs
/// only what has changed.
public final class NoteSearch implements AutoCloseable {
  private static final String WORD_BREAKS = "[^\\p{L}\\p{N}]+";
  private static final int WORDS_AROUND = 14;
  private static final String BETWEEN = "\n";

  /// The closest passages of each group, then all of these with the words around.
  private static final String FIND =
      "WITH met AS (SELECT words.rowid AS id, rank AS closeness, category FROM words"
          + " JOIN passage ON passage.id = words.rowid WHERE words MATCH ?),"
          + " best AS (SELECT id, closeness, row_number() OVER"
          + " (PARTITION BY category ORDER BY closeness, id) AS place FROM met)"
          + " SELECT origin.record, origin.school, origin.name, origin.on_date, passage.kind,"
          + " passage.place, passage.at, snippet(words, 0, '', '', '…', "
          + WORDS_AROUND
          + "), passage.audience FROM best CROSS JOIN words ON words.rowid = best.id"
          + " JOIN passage ON passage.id = best.id"
          + " JOIN origin ON origin.record = passage.record"
          + " WHERE words MATCH ? AND best.place <= ?"
          + " ORDER BY best.closeness, best.id";

  private final Database memory;
  private final Map<UUID, String> revisions = new HashMap<>();

  public NoteSearch() throws ProblemException {
    memory = Database.inMemory();
    memory.execute(
        "CREATE TABLE origin (record TEXT PRIMARY KEY, school TEXT, name TEXT NOT NULL,"
            + " on_date TEXT) STRICT, WITHOUT ROWID");
    memory.execute(
        "CREATE TABLE passage (id INTEGER PRIMARY KEY, record TEXT NOT NULL,"
            + " category TEXT NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL,"
            + " audience TEXT, at TEXT NOT NULL) STRICT");
    memory.execute("CREATE INDEX passage_record ON passage (record)");
    memory.execute(
        "CREATE VIRTUAL TABLE words USING fts5 (text, place,"
            + " tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')");
  }

  /// The records among these that are not known at these revisions. Those that are known and no
  /// longer there are forgotten.
  public Set<UUID> outdated(Map<UUID, String> present) throws ProblemException {
    Set<UUID> gone = new HashSet<>(revisions.keySet());
    gone.removeAll(present.keySet());
    for (UUID record : gone) {
      forget(record);
    }
    return present.entrySet().stream()
        .filter(each -> !each.getValue().equals(revisions.get(each.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// Takes in what is written in a record, in place of what was known of it.
  public void take(Origin origin, String revision, List<Passage> passages) throws ProblemException {
    forget(origin.record());
    memory.write(
        db -> {
          db.execute(
              "INSERT INTO origin VALUES (?, ?, ?, ?)",
              origin.record().toString(),
              Objects.toString(origin.school(), null),
              origin.name(),
              Objects.toString(origin.on(), null));
          passages.forEach(passage -> put(db, origin.record(), passage));
          return passages.size();
        });
    revisions.put(origin.record(), revision);
  }

  private static void put(DSLContext db, UUID record, Passage passage) {
    db.execute(
        "INSERT INTO passage (record, category, kind, place, audience, at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        record.toString(),
        passage.kind().group().name(),
        passage.kind().name(),
        passage.place(),
        Objects.toString(passage.audience(), null),
        String.join(BETWEEN, passage.at()));
    db.execute(
        "INSERT INTO words (rowid, text, place) VALUES (last_insert_rowid(), ?, ?)",
        passage.text(),
        passage.place());
  }

  /// Passages in which words begin with all that is typed: group by group, the closest first.
  ///
  /// @param text of any kind; without a letter or digit in it nothing is found
  /// @param limit at most so many of each group, from 1
  public List<Found> find(String text, int limit) throws ProblemException {
    String match =
        Stream.of(text.split(WORD_BREAKS, -1))
            .filter(word -> !word.isEmpty())
            .map(word -> "\"" + word + "\"*")
            .collect(Collectors.joining(" "));
    if (match.isEmpty()) {
      return List.of();
    }
    List<Found> found =
        memory.read(db -> db.fetch(FIND, match, match, limit).map(NoteSearch::found));
    return found.stream()
        .sorted(Comparator.comparing(each -> each.passage().kind().group()))
        .toList();
  }

  private static Found found(Record row) {
    String school = row.get(1, String.class);
    String on = row.get(3, String.class);
    String audience = row.get(8, String.class);
    List<String> at = new ArrayList<>(List.of(row.get(6, String.class).split(BETWEEN, -1)));
    at.removeIf(String::isEmpty);
    return new Found(
        new Origin(
            UUID.fromString(row.get(0, String.class)),
            school == null ? null : new Urn(school),
            row.get(2, String.class),
            on == null ? null : LocalDate.parse(on)),
        new Passage(
            Passage.Kind.valueOf(row.get(4, String.class)),
            row.get(5, String.class),
            row.get(7, String.class),
            audience == null ? null : Audience.valueOf(audience),
            at));
  }

  private void forget(UUID record) throws ProblemException {
    if (revisions.remove(record) != null) {
      memory.write(
          db -> {
            String id = record.toString();
            db.execute(
                "DELETE FROM words WHERE rowid IN (SELECT id FROM passage WHERE record = ?)", id);
            db.execute("DELETE FROM passage WHERE record = ?", id);
            return db.execute("DELETE FROM origin WHERE record = ?", id);
          });
    }
  }

  @Override
  public void close() {
    memory.close();
  }
}
