package org.daybook.storage.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.daybook.domain.search.Origin;
import org.daybook.domain.search.Passage;
import org.daybook.domain.search.Spelling;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/// The passages of one record, or of one issued version, as rows of the index.
///
/// A passage has a `spot`, which it shares with whatever stood there in other versions, and an
/// `edition`, the number of its version, greatest for the record as it is: so the index can tell
/// which of several hits at one spot is the latest.
final class Indexed {
  /// The edition of what is not an issued version.
  static final int PRESENT = Integer.MAX_VALUE;

  /// Between the ids of a place.
  static final String BETWEEN = "\n";

  // Without their types, reading them takes thirty times as long.
  private static final Field<Long> ID = DSL.field("id", Long.class);
  private static final Field<Long> CONTENT = DSL.field("content", Long.class);

  private final DSLContext db;
  private final Origin origin;
  private final String source;
  private final int edition;

  Indexed(DSLContext db, Origin origin) {
    this.db = db;
    this.origin = origin;
    this.source = origin.source().toString();
    Origin.Version version = origin.version();
    this.edition = version == null ? PRESENT : version.number();
  }

  /// Takes in what is written, in place of what was known: only what differs is touched.
  void replace(List<Passage> passages) {
    describe();
    Map<Long, Deque<Long>> known = known();
    for (Passage passage : passages) {
      long content = content(passage);
      Deque<Long> same = known.get(content);
      if (same == null || same.isEmpty()) {
        put(passage, content);
      } else {
        same.remove();
      }
    }
    known.values().forEach(gone -> gone.forEach(this::drop));
  }

  /// Forgets all of a source.
  static void forget(DSLContext db, UUID source) {
    String id = source.toString();
    db.execute("DELETE FROM words WHERE rowid IN (SELECT id FROM passage WHERE source = ?)", id);
    db.execute("DELETE FROM passage WHERE source = ?", id);
    db.execute("DELETE FROM origin WHERE source = ?", id);
  }

  private void describe() {
    Origin.Version version = origin.version();
    db.execute(
        "INSERT OR REPLACE INTO origin VALUES (?, ?, ?, ?, ?, ?, ?)",
        source,
        origin.record().toString(),
        Objects.toString(origin.school(), null),
        origin.name(),
        Objects.toString(origin.on(), null),
        edition,
        version == null ? null : version.issued().toString());
  }

  /// The ids of the passages known, by their content; the same words may be there more than once.
  private Map<Long, Deque<Long>> known() {
    Map<Long, Deque<Long>> known = new HashMap<>();
    for (Record2<Long, Long> row :
        db.select(ID, CONTENT).from("passage").where("source = ?", source).fetch()) {
      known.computeIfAbsent(row.value2(), _ -> new ArrayDeque<>(1)).add(row.value1());
    }
    return known;
  }

  private void put(Passage passage, long content) {
    db.execute(
        "INSERT INTO passage (source, content, spot, edition, category, kind, place, audience, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        source,
        content,
        spot(passage),
        edition,
        passage.kind().group().name(),
        passage.kind().name(),
        passage.place(),
        Objects.toString(passage.audience(), null),
        String.join(BETWEEN, passage.at()));
    db.execute(
        "INSERT INTO words (rowid, text, place, joined) VALUES (last_insert_rowid(), ?, ?, ?)",
        passage.text(),
        passage.place(),
        Spelling.joined(passage.text()));
  }

  private void drop(long id) {
    db.execute("DELETE FROM words WHERE rowid = ?", id);
    db.execute("DELETE FROM passage WHERE id = ?", id);
  }

  private static long content(Passage passage) {
    return number(
        List.of(
            passage.kind().name(),
            passage.place(),
            passage.text(),
            Objects.toString(passage.audience(), ""),
            String.join(BETWEEN, passage.at())));
  }

  /// What has no place of its own, such as one of several activities, is told apart by its words.
  private long spot(Passage passage) {
    return number(
        List.of(
            origin.record().toString(),
            passage.kind().name(),
            passage.at().isEmpty() ? passage.text() : String.join(BETWEEN, passage.at())));
  }

  /// A number that other texts do not have.
  private static long number(List<String> texts) {
    byte[] bytes = String.join("\0", texts).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).getMostSignificantBits();
  }
}
