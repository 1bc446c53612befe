package org.daybook.application.interrupted;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.Checkpoint;
import org.daybook.domain.visit.kept.Checkpoint.Left;
import org.daybook.storage.json.visit.CheckpointJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// How visits were before somebody began to change them, at most one for each visit.
///
/// One that cannot be read never keeps its visit from being changed: it is forgotten then.
public record Checkpoints(RecordStore records) {
  /// The ids of all, readable or not.
  Set<UUID> all() throws ProblemException {
    return records.revisions(CheckpointJson.KIND).keySet();
  }

  /// The checkpoint of a visit, if there is one that can be read.
  Optional<Checkpoint> of(UUID visit) throws ProblemException {
    return find(visit).map(Stored::value);
  }

  /// What a visit may be taken back to.
  public List<Visit> within(UUID visit) throws ProblemException {
    return of(visit).stream()
        .flatMap(
            checkpoint ->
                Stream.concat(
                    Stream.of(checkpoint.visit()),
                    Optional.ofNullable(checkpoint.left()).map(Left::visit).stream()))
        .toList();
  }

  /// Keeps a visit as it is, unless there is a checkpoint of it that can be read.
  ///
  /// @return whether it was kept
  boolean keep(Visit visit, Instant now) throws ProblemException {
    if (find(visit.id()).isPresent()) {
      return false;
    }
    forget(visit.id());
    records.save(CheckpointJson.KIND, new Checkpoint(visit, now, null), null);
    return true;
  }

  /// Hears that a visit is about to be changed that nobody sits over here. Had a program died over
  /// it, this is how it left it.
  ///
  /// @param saved when the visit was saved last
  public void changing(Visit before, Instant saved) throws ProblemException {
    Optional<Stored<Checkpoint>> found = find(before.id());
    if (found.isEmpty()) {
      forget(before.id());
    } else if (found.get().value().left() == null) {
      Checkpoint kept = found.get().value();
      records.save(
          CheckpointJson.KIND,
          new Checkpoint(kept.visit(), kept.at(), new Left(before, saved)),
          found.get().revision());
    }
  }

  /// Forgets how a visit was, whoever kept it, and whether or not it can be read.
  public void forget(UUID visit) throws ProblemException {
    remove(Checkpoint.id(visit));
  }

  /// Forgets the checkpoint of this id; does nothing where there is none.
  void remove(UUID checkpoint) throws ProblemException {
    String revision = records.revisions(CheckpointJson.KIND).get(checkpoint);
    if (revision != null) {
      records.remove(checkpoint, revision);
    }
  }

  private Optional<Stored<Checkpoint>> find(UUID visit) throws ProblemException {
    return records.readable(CheckpointJson.KIND, Checkpoint.id(visit), _ -> {});
  }
}
