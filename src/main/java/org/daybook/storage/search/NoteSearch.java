package org.daybook.storage.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.search.Passage;
import org.daybook.storage.database.Database;

/// A full-text index of what is written in records.
///
/// It is a database in memory: nothing of it ever reaches a disk, and it is gone when the store is
/// locked. It knows at which revision it read each record, so that bringing it up to date costs
/// only what has changed.
public final class NoteSearch implements AutoCloseable {
  private static final String WORD_BREAKS = "[^\\p{L}\\p{N}]+";
  private static final int WORDS_AROUND = 14;

  private final Database memory;
  private final Map<UUID, String> revisions = new HashMap<>();

  public NoteSearch() throws ProblemException {
    memory = Database.inMemory();
    memory.execute(
        "CREATE TABLE passage (id INTEGER PRIMARY KEY, record TEXT NOT NULL, kind TEXT NOT NULL,"
            + " place TEXT NOT NULL) STRICT");
    memory.execute("CREATE INDEX passage_record ON passage (record)");
    memory.execute(
        "CREATE VIRTUAL TABLE words USING fts5 (text, place,"
            + " tokenize = \"unicode61 remove_diacritics 2\")");
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
  public void take(UUID record, String revision, List<Passage> passages) throws ProblemException {
    forget(record);
    memory.write(
        db -> {
          for (Passage passage : passages) {
            db.execute(
                "INSERT INTO passage (record, kind, place) VALUES (?, ?, ?)",
                record.toString(),
                passage.kind().name(),
                passage.place());
            db.execute(
                "INSERT INTO words (rowid, text, place) VALUES (last_insert_rowid(), ?, ?)",
                passage.text(),
                passage.place());
          }
          return passages.size();
        });
    revisions.put(record, revision);
  }

  /// Passages in which words begin with all that is typed, the closest first.
  ///
  /// @param text of any kind; without a letter or digit in it nothing is found
  /// @param limit at most so many, from 1
  public List<Hit> find(String text, int limit) throws ProblemException {
    String match =
        Stream.of(text.split(WORD_BREAKS, -1))
            .filter(word -> !word.isEmpty())
            .map(word -> "\"" + word + "\"*")
            .collect(Collectors.joining(" "));
    if (match.isEmpty()) {
      return List.of();
    }
    return memory.read(
        db ->
            db.fetch(
                    "SELECT passage.record, passage.kind, passage.place,"
                        + " snippet(words, 0, '', '', '…', "
                        + WORDS_AROUND
                        + ") FROM words JOIN passage ON passage.id = words.rowid"
                        + " WHERE words MATCH ? ORDER BY rank LIMIT ?",
                    match,
                    limit)
                .map(
                    row ->
                        new Hit(
                            UUID.fromString(row.get(0, String.class)),
                            new Passage(
                                Passage.Kind.valueOf(row.get(1, String.class)),
                                row.get(2, String.class),
                                row.get(3, String.class)))));
  }

  private void forget(UUID record) throws ProblemException {
    if (revisions.remove(record) != null) {
      memory.write(
          db -> {
            db.execute(
                "DELETE FROM words WHERE rowid IN (SELECT id FROM passage WHERE record = ?)",
                record.toString());
            return db.execute("DELETE FROM passage WHERE record = ?", record.toString());
          });
    }
  }

  @Override
  public void close() {
    memory.close();
  }

  /// Words that were found.
  ///
  /// @param passage its text is what stands around the words
  public record Hit(UUID record, Passage passage) {}
}
