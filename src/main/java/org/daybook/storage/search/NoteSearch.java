package org.daybook.storage.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.school.Urn;
import org.daybook.domain.search.Found;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage;
import org.daybook.domain.search.Spelling;
import org.daybook.storage.database.Database;
import org.jooq.Record;

/// A full-text index of what is written in records.
///
/// It is a database in memory: nothing of it ever reaches a disk, and it is gone when the store is
/// locked. It knows at which revision it read each record, so that bringing it up to date costs
/// only what has changed.
public final class NoteSearch implements AutoCloseable {
  private static final int WORDS_AROUND = 14;

  /// The closest passages of each group, what is written now before what was issued once; then all
  /// of these with the words around. Of the versions of one passage only the latest is found that
  /// has the words.
  private static final String FIND =
      "WITH met AS (SELECT words.rowid AS id, rank AS closeness, category, edition,"
          + " max(edition) OVER (PARTITION BY spot) AS latest FROM words"
          + " JOIN passage ON passage.id = words.rowid WHERE words MATCH ?),"
          + " best AS (SELECT id, row_number() OVER (PARTITION BY category"
          + " ORDER BY edition < "
          + Indexed.PRESENT
          + ", closeness, id) AS place FROM met WHERE edition = latest)"
          + " SELECT origin.record, origin.school, origin.name, origin.on_date, origin.source,"
          + " origin.edition, origin.issued, passage.kind, passage.place, passage.at,"
          + " snippet(words, 0, '', '', '…', "
          + WORDS_AROUND
          + ") AS around, passage.audience FROM best CROSS JOIN words ON words.rowid = best.id"
          + " JOIN passage ON passage.id = best.id"
          + " JOIN origin ON origin.source = passage.source"
          + " WHERE words MATCH ? AND best.place <= ?"
          + " ORDER BY best.place, best.id";

  private final Database memory;
  private final Map<UUID, String> revisions = new HashMap<>();

  public NoteSearch() throws ProblemException {
    memory = Database.inMemory();
    memory.execute(
        "CREATE TABLE origin (source TEXT PRIMARY KEY, record TEXT NOT NULL, school TEXT,"
            + " name TEXT NOT NULL, on_date TEXT, edition INTEGER NOT NULL, issued TEXT)"
            + " STRICT, WITHOUT ROWID");
    memory.execute(
        "CREATE TABLE passage (id INTEGER PRIMARY KEY, source TEXT NOT NULL,"
            + " content INTEGER NOT NULL, spot INTEGER NOT NULL, edition INTEGER NOT NULL,"
            + " category TEXT NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL,"
            + " audience TEXT, at TEXT NOT NULL) STRICT");
    memory.execute("CREATE INDEX passage_source ON passage (source)");
    memory.execute(
        "CREATE VIRTUAL TABLE words USING fts5 (text, place, joined,"
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

  /// Takes in what is written in a record, or in a version of its note, in place of what was known
  /// of it; what is as it was costs next to nothing.
  public void take(Origin origin, String revision, List<Passage> passages) throws ProblemException {
    memory.write(
        db -> {
          new Indexed(db, origin).replace(passages);
          return passages.size();
        });
    revisions.put(origin.source(), revision);
  }

  /// Passages in which words begin with all that is typed, however they are spelt ([Spelling]):
  /// group by group, the closest first.
  ///
  /// @param text of any kind; without a letter or digit in it nothing is found
  /// @param limit at most so many of each group, from 1
  public List<Found> find(String text, int limit) throws ProblemException {
    String match =
        Spelling.parts(text).stream().map(NoteSearch::anyOf).collect(Collectors.joining(" AND "));
    if (match.isEmpty()) {
      return List.of();
    }
    List<Found> found =
        memory.read(db -> db.fetch(FIND, match, match, limit).map(NoteSearch::found));
    return found.stream()
        .sorted(Comparator.comparing(each -> each.passage().kind().group()))
        .toList();
  }

  /// The words of a part that was typed without a blank, or all of them as one.
  private static String anyOf(List<String> words) {
    String each = words.stream().map(NoteSearch::beginning).collect(Collectors.joining(" AND "));
    return words.size() == 1
        ? each
        : "((" + each + ") OR " + beginning(String.join("", words)) + ")";
  }

  private static String beginning(String word) {
    return "\"" + word + "\"*";
  }

  private static Found found(Record row) {
    String school = row.get("school", String.class);
    String on = row.get("on_date", String.class);
    String issued = row.get("issued", String.class);
    return new Found(
        new Origin(
            UUID.fromString(row.get("record", String.class)),
            school == null ? null : new Urn(school),
            row.get("name", String.class),
            on == null ? null : LocalDate.parse(on),
            issued == null ? null : version(row, issued)),
        passage(row));
  }

  private static Origin.Version version(Record row, String issued) {
    return new Origin.Version(
        UUID.fromString(row.get("source", String.class)),
        row.get("edition", Integer.class),
        LocalDate.parse(issued));
  }

  private static Passage passage(Record row) {
    String audience = row.get("audience", String.class);
    List<String> at =
        new ArrayList<>(List.of(row.get("at", String.class).split(Indexed.BETWEEN, -1)));
    at.removeIf(String::isEmpty);
    return new Passage(
        Passage.Kind.valueOf(row.get("kind", String.class)),
        row.get("place", String.class),
        row.get("around", String.class),
        audience == null ? null : Audience.valueOf(audience),
        at);
  }

  private void forget(UUID source) throws ProblemException {
    memory.write(
        db -> {
          Indexed.forget(db, source);
          return source;
        });
    revisions.remove(source);
  }

  @Override
  public void close() {
    memory.close();
  }
}
