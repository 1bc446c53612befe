package org.daybook.storage.register;

import static org.daybook.storage.tables.Tables.SCHOOL;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.domain.school.School.Status;
import org.daybook.domain.school.Urn;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The full-text index schools are found by.
///
/// A rowid is place × 1,000,000 + URN, where places follow the alphabet, closed schools after all
/// others. So the index yields schools in the order they are shown in and can stop at the first
/// few: a single letter finds its schools as fast as a whole name.
final class SchoolWords {
  private static final long URNS = 1_000_000;
  private static final long FIRST_CLOSED_PLACE = 1_000_000;
  private static final int MAX_WORDS = 12;
  private static final String INSERT =
      "INSERT INTO school_words (rowid, name, other, place, codes) VALUES (?, ?, ?, ?, ?)";
  private static final Comparator<Entry> LISTED =
      Comparator.comparing(Entry::closed)
          .thenComparing(Entry::name)
          .thenComparing(Entry::place)
          .thenComparing(Entry::urn);
  private static final Field<Long> ROWID = DSL.field("rowid", SQLDataType.BIGINT);

  private final DSLContext db;

  SchoolWords(DSLContext db) {
    this.db = db;
  }

  /// Writes the whole index anew from the `school` table.
  void rebuild() {
    db.execute("INSERT INTO school_words (school_words) VALUES ('delete-all')");
    // Large enough for all words: FTS5 then writes them once and merges nothing.
    db.execute("INSERT INTO school_words (school_words, rank) VALUES ('hashsize', 67108864)");
    List<Entry> entries = entries();
    SchoolBatch batch = new SchoolBatch(db, INSERT);
    for (int i = 0; i < entries.size(); i++) {
      batch.add(entries.get(i).row(i));
    }
    batch.flush();
  }

  /// All schools in the order of their rowids: FTS5 writes to the disk whenever one is smaller than
  /// the last.
  private List<Entry> entries() {
    return db
        .select(
            SCHOOL.URN,
            SCHOOL.NAME,
            SCHOOL.LA_CODE,
            SCHOOL.ESTABLISHMENT,
            SCHOOL.TOWN,
            SCHOOL.LOCALITY,
            SCHOOL.POSTCODE,
            SCHOOL.STATUS)
        .from(SCHOOL)
        .fetch()
        .parallelStream()
        .map(Entry::of)
        .sorted(LISTED)
        .toList();
  }

  /// URNs of the schools that fit, the likeliest first: all words are whole codes (URN, LAESTAB,
  /// postcode), then the name begins so, then the words are in the name, then anywhere.
  List<Urn> find(String text, boolean withClosed, int limit) {
    List<String> words = SchoolSpelling.words(text).stream().limit(MAX_WORDS).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> nameWords = SchoolSpelling.nameWords(String.join(" ", words));
    String begun = "\"" + String.join("\"* \"", words) + "\"*";
    Set<Urn> found = new LinkedHashSet<>();
    for (String match :
        List.of(
            "codes : (\"" + String.join("\" \"", words) + "\")",
            "name : ^ \"" + String.join(" ", nameWords) + "\" *",
            "{name other} : (" + begun + ")",
            begun)) {
      if (found.size() < limit) {
        found.addAll(matching(match, withClosed, limit));
      }
    }
    return found.stream().limit(limit).toList();
  }

  private List<Urn> matching(String match, boolean withClosed, int limit) {
    long end = withClosed ? Long.MAX_VALUE : FIRST_CLOSED_PLACE * URNS;
    return db.select(ROWID)
        .from("school_words")
        .where("school_words MATCH ?", match)
        .and(ROWID.lt(end))
        .orderBy(ROWID)
        .limit(limit)
        .fetch(row -> urn(row.value1()));
  }

  private static Urn urn(long rowid) {
    return new Urn(String.format(Locale.ROOT, "%06d", rowid % URNS));
  }

  /// What the index is told of one school.
  private record Entry(
      long urn, boolean closed, String name, String other, String place, String codes) {

    static Entry of(Record school) {
      List<String> name = SchoolSpelling.nameWords(school.get(SCHOOL.NAME));
      List<String> place =
          SchoolSpelling.words(school.get(SCHOOL.TOWN) + " " + school.get(SCHOOL.LOCALITY));
      return new Entry(
          Long.parseLong(school.get(SCHOOL.URN)),
          school.get(SCHOOL.STATUS).equals(Status.CLOSED.name()),
          String.join(" ", name),
          String.join(" ", SchoolSpelling.otherWords(school.get(SCHOOL.NAME), name)),
          String.join(" ", place),
          codes(school));
    }

    private static String codes(Record school) {
      String la = school.get(SCHOOL.LA_CODE);
      String establishment = school.get(SCHOOL.ESTABLISHMENT);
      String postcode = school.get(SCHOOL.POSTCODE);
      return String.join(
          " ",
          school.get(SCHOOL.URN),
          la,
          establishment,
          la + establishment,
          postcode,
          postcode.replace(" ", ""));
    }

    Object[] row(int order) {
      long listed = closed ? FIRST_CLOSED_PLACE + order : order;
      return new Object[] {listed * URNS + urn, name, other, place, codes};
    }
  }
}
