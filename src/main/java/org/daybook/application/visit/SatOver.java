package org.daybook.application.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// The visits somebody sat over last, so that what was changed can still be taken back when they
/// return to the page. Used on the store thread; gone when the store is locked.
public final class SatOver {
  /// Visits are small, but each holds up to some hundred earlier states.
  private static final int MOST = 8;

  private final RecordStore records;
  private final Map<UUID, OpenVisit> latest = new LinkedHashMap<>(16, 0.75f, true);

  public SatOver(RecordStore records) {
    this.records = records;
  }

  /// The visit as it was left, unless something else has changed or deleted it since.
  ///
  /// @throws ProblemException if its record cannot be read
  public Optional<OpenVisit> find(UUID visit) throws ProblemException {
    OpenVisit left = latest.get(visit);
    if (left == null) {
      return Optional.empty();
    }
    String revision = records.find(VisitJson.KIND, visit).map(Stored::revision).orElse("");
    if (!revision.equals(left.record().revision())) {
      latest.remove(visit);
      return Optional.empty();
    }
    return Optional.of(left);
  }

  /// Remembers a visit, and forgets the one nobody has sat over for longest.
  public OpenVisit keep(OpenVisit open) {
    latest.put(open.visit().id(), open);
    if (latest.size() > MOST) {
      latest.remove(latest.keySet().iterator().next());
    }
    return open;
  }
}
