package org.daybook.application.interrupted;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.storage.records.RecordStore;

/// Keeps how visits were before somebody began to change them, for as long as they sit over them.
///
/// Used on the store thread. What a program before this one left stays: it tells that one died.
public final class Sittings {
  private final Checkpoints checkpoints;
  private final InstantSource clock;
  private final Set<UUID> sitting = new HashSet<>();

  public Sittings(RecordStore records, InstantSource clock) {
    this.checkpoints = new Checkpoints(records);
    this.clock = clock;
  }

  /// Hears that a visit is about to be changed; the first time it is kept as it is.
  ///
  /// @param saved when the visit was saved last
  public void changing(Visit before, Instant saved) throws ProblemException {
    if (!sitting.contains(before.id())) {
      if (checkpoints.keep(before, clock.instant())) {
        sitting.add(before.id());
      } else {
        checkpoints.changing(before, saved);
      }
    }
  }

  /// Hears that somebody has risen from a visit, everything saved.
  public void ended(UUID visit) throws ProblemException {
    if (sitting.remove(visit)) {
      checkpoints.forget(visit);
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
}
