package org.daybook.application.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.search.Readings.Reading;
import org.daybook.application.search.Readings.Words;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.search.Found;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;
import org.daybook.storage.register.SchoolRegister;
import org.daybook.storage.search.NoteSearch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Finds what was written anywhere in the store by its words: at visits and in their notes, also in
/// versions issued earlier, in concerns, forms, grids and years, and about schools.
///
/// Used on the store thread only. The index is brought up to date before every search; [#readSome]
/// makes it beforehand, bit by bit, so that nobody waits for it.
public final class NoteFinding implements AutoCloseable {
  private final RecordStore records;
  private final List<Reading<?>> readings;
  private @Nullable NoteSearch index;
  private final Deque<Unread<?>> unread = new ArrayDeque<>();
  private final Set<UUID> unreadable = new HashSet<>();
  private boolean closed;

  public NoteFinding(RecordStore records, Frameworks frameworks, SchoolRegister schools) {
    this.records = records;
    this.readings = new Readings(frameworks, schools).all();
  }

  /// Passages in which words begin with all that is typed: group by group, the closest first.
  ///
  /// @param limit at most so many of each group, from 1
  public List<Found> find(String text, int limit) throws ProblemException {
    unread.clear();
    unread.addAll(outdated());
    readSome(Integer.MAX_VALUE);
    return index().find(text, limit);
  }

  /// How many records could not be read when words were last looked for, such as damaged ones: they
  /// are left out, and the others are searched.
  public int unreadable() {
    return unreadable.size();
  }

  /// Reads some of what has changed since the index was last up to date.
  ///
  /// @param most at most so many records, from 1
  /// @return whether more is to be read
  public boolean readSome(int most) throws ProblemException {
    if (closed) {
      return false;
    }
    if (unread.isEmpty()) {
      unread.addAll(outdated());
    }
    for (int n = 0; n < most && !unread.isEmpty(); n++) {
      unread.remove().read();
    }
    return !unread.isEmpty();
  }

  private List<Unread<?>> outdated() throws ProblemException {
    Map<UUID, String> present = new HashMap<>();
    Map<UUID, Unread<?>> all = new HashMap<>();
    for (Reading<?> reading : readings) {
      Map<UUID, String> revisions = records.revisions(reading.kind());
      present.putAll(revisions);
      revisions.keySet().forEach(id -> all.put(id, new Unread<>(reading, id)));
    }
    unreadable.retainAll(present.keySet());
    all.keySet().retainAll(index().outdated(present));
    return List.copyOf(all.values());
  }

  private NoteSearch index() throws ProblemException {
    NoteSearch present = index;
    if (present == null) {
      present = new NoteSearch();
      index = present;
    }
    return present;
  }

  /// Forgets everything.
  @Override
  public void close() {
    closed = true;
    if (index != null) {
      index.close();
    }
  }

  /// A record the index does not know as it is now.
  private final class Unread<T> {
    private final Reading<T> reading;
    private final UUID id;

    Unread(Reading<T> reading, UUID id) {
      this.reading = reading;
      this.id = id;
    }

    /// Takes it into the index, unless it is gone by now or cannot be read.
    void read() throws ProblemException {
      Stored<T> stored;
      Words words;
      try {
        Optional<Stored<T>> found = records.find(reading.kind(), id);
        unreadable.remove(id);
        if (found.isEmpty()) {
          return;
        }
        stored = found.get();
        words = reading.reader().read(stored.value());
      } catch (ProblemException e) {
        LoggerFactory.getLogger(NoteFinding.class).warn("not searched: {}", e.problem().key());
        unreadable.add(id);
        return;
      }
      index().take(words.origin(), stored.revision(), words.passages());
    }
  }
}
