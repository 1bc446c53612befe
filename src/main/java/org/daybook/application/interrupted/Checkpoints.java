package org.daybook.application.interrupted;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
public record Checkpoints(RecordStore records) {
  List<Checkpoint> all() throws ProblemException {
    return records.all(CheckpointJson.KIND).stream().map(Stored::value).toList();
  }

  /// What a visit may be taken back to.
  public List<Visit> within(UUID visit) throws ProblemException {
    Optional<Checkpoint> kept = find(visit).map(Stored::value);
    return kept.stream()
        .flatMap(
            checkpoint ->
                Stream.concat(
                    Stream.of(checkpoint.visit()),
                    Optional.ofNullable(checkpoint.left()).map(Left::visit).stream()))
        .toList();
  }

  /// Keeps a visit as it is, unless there is a checkpoint of it.
  ///
  /// @return whether it was kept
  boolean keep(Visit visit, Instant now) throws ProblemException {
    if (find(visit.id()).isPresent()) {
      return false;
    }
    records.save(CheckpointJson.KIND, new Checkpoint(visit, now, null), null);
    return true;
  }

  /// Hears that a visit is about to be changed that nobody sits over here. Had a program died over
  /// it, this is how it left it.
  ///
  /// @param saved when the visit was saved last
  public void changing(Visit before, Instant saved) throws ProblemException {
    Optional<Stored<Checkpoint>> found = find(before.id());
    if (found.isPresent() && found.get().value().left() == null) {
      Checkpoint kept = found.get().value();
      records.save(
          CheckpointJson.KIND,
          new Checkpoint(kept.visit(), kept.at(), new Left(before, saved)),
          found.get().revision());
    }
  }

  /// Forgets how a visit was, whoever kept it.
  public void forget(UUID visit) throws ProblemException {
    Optional<Stored<Checkpoint>> kept = find(visit);
    if (kept.isPresent()) {
      records.remove(kept.get().value().id(), kept.get().revision());
    }
  }

  private Optional<Stored<Checkpoint>> find(UUID visit) throws ProblemException {
    return records.find(CheckpointJson.KIND, Checkpoint.id(visit));
  }
}
