package org.daybook.application.filter;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.daybook.domain.filter.SavedFilter;
import org.daybook.domain.filter.VisitFilter;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.json.FilterJson;
import org.daybook.storage.records.Ids;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// The filters kept under a name. They say which schools somebody looks after, so they are sealed.
public final class SavedFilters {
  /// A name that a menu still shows whole.
  private static final int LONGEST = 60;

  private final RecordStore records;

  public SavedFilters(RecordStore records) {
    this.records = records;
  }

  /// All of them by name.
  public List<SavedFilter> all() throws ProblemException {
    return records.all(FilterJson.KIND).stream()
        .map(Stored::value)
        .sorted(Comparator.comparing(SavedFilter::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /// Keeps a filter under a name.
  ///
  /// @throws ProblemException if the name is blank, too long or taken
  public SavedFilter keep(String name, VisitFilter filter) throws ProblemException {
    SavedFilter saved = new SavedFilter(Ids.newId(), name.strip(), filter);
    refuse(saved);
    records.save(FilterJson.KIND, saved, null);
    return saved;
  }

  /// Gives a filter another name.
  ///
  /// @throws ProblemException if the name is blank, too long or taken, or the filter is gone
  public SavedFilter rename(UUID id, String name) throws ProblemException {
    Stored<SavedFilter> stored = stored(id);
    SavedFilter renamed = new SavedFilter(id, name.strip(), stored.value().filter());
    refuse(renamed);
    records.save(FilterJson.KIND, renamed, stored.revision());
    return renamed;
  }

  /// Deletes a filter.
  ///
  /// @return the filter, for [#bringBack]
  public SavedFilter delete(UUID id) throws ProblemException {
    Stored<SavedFilter> stored = stored(id);
    records.remove(id, stored.revision());
    return stored.value();
  }

  /// Keeps a filter again as it was when it was deleted.
  public void bringBack(SavedFilter deleted) throws ProblemException {
    refuse(deleted);
    records.save(FilterJson.KIND, deleted, null);
  }

  private Stored<SavedFilter> stored(UUID id) throws ProblemException {
    return records
        .find(FilterJson.KIND, id)
        .orElseThrow(() -> Problem.of("filter.saved.gone").exception());
  }

  private void refuse(SavedFilter wanted) throws ProblemException {
    if (wanted.name().isEmpty()) {
      throw Problem.of("filter.saved.unnamed").exception();
    }
    if (wanted.name().length() > LONGEST) {
      throw Problem.of("filter.saved.long", LONGEST).exception();
    }
    for (SavedFilter other : all()) {
      if (!other.id().equals(wanted.id()) && other.name().equalsIgnoreCase(wanted.name())) {
        throw Problem.of("filter.saved.taken", other.name()).exception();
      }
    }
  }
}
