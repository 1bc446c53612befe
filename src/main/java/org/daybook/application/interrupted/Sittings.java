package org.daybook.application.interrupted;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.Checkpoint;
import org.daybook.storage.json.visit.CheckpointJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// Keeps how visits were before somebody began to change them, for as long as they sit over them.
///
/// Used on the store thread. What a program before this one left stays: it tells that one died.
public final class Sittings {
  private final RecordStore records;
  private final InstantSource clock;
  private final Set<UUID> sitting = new HashSet<>();

  public Sittings(RecordStore records, InstantSource clock) {
    this.records = records;
    this.clock = clock;
  }

  /// Hears that a visit is about to be changed; the first time it is kept as it is.
  public void changing(Visit before) throws ProblemException {
    if (!sitting.contains(before.id())) {
      if (find(before.id()).isEmpty()) {
        records.save(CheckpointJson.KIND, new Checkpoint(before, clock.instant()), null);
        sitting.add(before.id());
      }
    }
  }

  /// Takes away how a visit was, if it was kept here; [#ended(UUID)] follows once that is
  // committed.
  public void forgetOwn(UUID visit) throws ProblemException {
    if (sitting.contains(visit)) {
      forget(visit);
    }
  }

  /// Hears that somebody has risen from a visit, everything saved.
  public void ended(UUID visit) throws ProblemException {
    if (sitting.remove(visit)) {
      forget(visit);
    }
  }

  /// Hears that somebody has risen from whatever they sat over.
  public void ended() throws ProblemException {
    for (UUID visit : Set.copyOf(sitting)) {
      ended(visit);
    }
  }

  /// Whether somebody sits over a visit in this program.
  boolean holds(UUID visit) {
    return sitting.contains(visit);
  }

  /// Forgets how a visit was, whoever kept it.
  void forget(UUID visit) throws ProblemException {
    Optional<Stored<Checkpoint>> kept = find(visit);
    if (kept.isPresent()) {
      records.remove(kept.get().value().id(), kept.get().revision());
    }
  }

  private Optional<Stored<Checkpoint>> find(UUID visit) throws ProblemException {
    return records.find(CheckpointJson.KIND, Checkpoint.id(visit));
  }
}
