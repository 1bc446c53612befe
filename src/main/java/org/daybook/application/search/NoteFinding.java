package org.daybook.application.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.search.Passage;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.storage.json.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;
import org.daybook.storage.search.NoteSearch;
import org.jspecify.annotations.Nullable;

/// Finds notes, judgements, evidence and actions by their words, in all visits of the store.
///
/// Used on the store thread only. The index is made when it is first asked for and brought up to
/// date before every search.
public final class NoteFinding implements AutoCloseable {
  private final RecordStore records;
  private final Frameworks frameworks;
  private @Nullable NoteSearch index;

  public NoteFinding(RecordStore records, Frameworks frameworks) {
    this.records = records;
    this.frameworks = frameworks;
  }

  /// Words of visits that begin with what is typed, the closest first.
  ///
  /// @param limit at most so many, from 1
  public List<Found> find(String text, int limit) throws ProblemException {
    NoteSearch present = upToDate();
    Map<UUID, VisitSummary> visits =
        records.visits().stream().collect(Collectors.toMap(VisitSummary::id, Function.identity()));
    List<Found> found = new ArrayList<>();
    for (NoteSearch.Hit hit : present.find(text, limit)) {
      VisitSummary visit = visits.get(hit.record());
      if (visit != null) {
        found.add(new Found(visit, hit.passage()));
      }
    }
    return List.copyOf(found);
  }

  /// Reads what has changed since the last search.
  public void refresh() throws ProblemException {
    upToDate();
  }

  private NoteSearch upToDate() throws ProblemException {
    NoteSearch present = index;
    if (present == null) {
      present = new NoteSearch();
      index = present;
    }
    Set<UUID> outdated = present.outdated(records.revisions(VisitJson.KIND));
    for (UUID id : outdated) {
      Stored<Visit> stored = records.find(VisitJson.KIND, id).orElseThrow();
      Visit visit = stored.value();
      present.take(id, stored.revision(), Passage.of(visit, frameworks.of(visit.pack())));
    }
    return present;
  }

  /// Forgets everything.
  @Override
  public void close() {
    if (index != null) {
      index.close();
    }
  }
}
