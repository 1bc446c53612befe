package org.daybook.storage;

import static org.daybook.storage.tables.Tables.SCHOOL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.domain.school.School.Status;
import org.daybook.domain.school.Urn;
import org.daybook.storage.tables.tables.records.SchoolRecord;
import org.jooq.DSLContext;

/// The full-text index schools are found by.
///
/// A rowid is place × 1,000,000 + URN, where places follow the alphabet, closed schools after all
/// others. So the index yields schools in the order they are shown in and can stop at the first
/// few: a single letter finds its schools as fast as a whole name.
final class SchoolWords {
  private static final long URNS = 1_000_000;
  private static final long FIRST_CLOSED_PLACE = 1_000_000;
  private static final int MAX_WORDS = 12;
  private static final int BATCH = 500;

  private final DSLContext db;

  SchoolWords(DSLContext db) {
    this.db = db;
  }

  /// Writes the whole index anew from the `school` table.
  void rebuild() {
    db.execute("INSERT INTO school_words (school_words) VALUES ('delete-all')");
    List<Entry> entries = entries();
    entries.sort(Comparator.comparing(Entry::name).thenComparing(Entry::place));
    List<Object[]> batch = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      batch.add(entries.get(i).row(i));
      if (batch.size() == BATCH || i == entries.size() - 1) {
        db.batch(
                "INSERT INTO school_words (rowid, name, other, place, codes) VALUES (?, ?, ?, ?,"
                    + " ?)",
                batch.toArray(Object[][]::new))
            .execute();
        batch.clear();
      }
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    db.selectFrom(SCHOOL).fetchLazy().forEach(row -> entries.add(Entry.of(row)));
    return entries;
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
    return db.fetch(
            "SELECT rowid FROM school_words WHERE school_words MATCH ? AND rowid < ?"
                + " ORDER BY rowid LIMIT ?",
            match,
            end,
            limit)
        .map(row -> urn(row.get(0, Long.class)));
  }

  private static Urn urn(long rowid) {
    return new Urn(String.format(Locale.ROOT, "%06d", rowid % URNS));
  }

  /// What the index is told of one school.
  private record Entry(
      long urn, boolean closed, String name, String other, String place, String codes) {

    static Entry of(SchoolRecord school) {
      return new Entry(
          Long.parseLong(school.getUrn()),
          school.getStatus().equals(Status.CLOSED.name()),
          String.join(" ", SchoolSpelling.nameWords(school.getName())),
          String.join(" ", SchoolSpelling.otherWords(school.getName())),
          String.join(" ", SchoolSpelling.words(school.getTown() + " " + school.getLocality())),
          codes(school));
    }

    private static String codes(SchoolRecord school) {
      String la = school.getLaCode();
      String establishment = school.getEstablishment();
      String postcode = String.join(" ", SchoolSpelling.words(school.getPostcode()));
      String joined = postcode.replace(" ", "");
      return String.join(
          " ", school.getUrn(), la, establishment, la + establishment, postcode, joined);
    }

    Object[] row(int order) {
      long place = closed ? FIRST_CLOSED_PLACE + order : order;
      return new Object[] {place * URNS + urn, name, other, this.place, codes};
    }
  }
}
