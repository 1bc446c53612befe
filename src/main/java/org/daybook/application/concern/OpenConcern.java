package org.daybook.application.concern;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.daybook.application.record.OpenRecord;
import org.daybook.application.record.Saving;
import org.daybook.domain.concern.Concern;
import org.daybook.domain.concern.FollowUp;
import org.daybook.domain.concern.Following;
import org.daybook.domain.note.Paragraphs;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.storage.json.ConcernJson;
import org.daybook.storage.records.Ids;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// A concern somebody is working on. Every change is saved before it is answered.
///
/// Not thread-safe: used on the store thread only.
public final class OpenConcern {
  private final OpenRecord<Concern, Standing> record;

  OpenConcern(RecordStore records, Stored<Concern> stored) {
    this.record = OpenRecord.of(records, ConcernJson.KIND, stored, Standing::new);
  }

  public Standing standing() {
    return record.standing();
  }

  /// The concern as something that is changed, undone and redone.
  public OpenRecord<Concern, Standing> record() {
    return record;
  }

  /// Rewrites what is said about it.
  public Standing write(UnaryOperator<Concern> change) throws ProblemException {
    return record.change(change);
  }

  /// Adds what is wrong in a paragraph of its own, unless it is said already.
  public Standing say(String words) throws ProblemException {
    String said = record.value().what();
    return said.contains(words)
        ? record.standing()
        : record.change(was -> was.withWhat(Paragraphs.joined(said, words)));
  }

  /// Records that it was passed on.
  ///
  /// @throws ProblemException if nothing says what is wrong, or who was told
  public Standing raise(LocalDate on) throws ProblemException {
    Concern concern = record.value();
    if (concern.what().isBlank()) {
      throw Problem.of("concern.raise.what").exception();
    }
    if (concern.to().isBlank()) {
      throw Problem.of("concern.raise.to").exception();
    }
    return record.change(was -> was.withRaised(on));
  }

  /// Begins a note of what was found; one begun and still blank is taken up again.
  public Standing followUp(LocalDate on) throws ProblemException {
    Following following = record.value().following();
    return following.notes().stream().anyMatch(note -> note.note().isBlank())
        ? record.standing()
        : record.change(was -> was.with(was.following().with(new FollowUp(Ids.newId(), on, ""))));
  }

  /// Records that it is settled.
  ///
  /// @throws ProblemException if it was not raised, or nothing says what came of it
  public Standing settle(LocalDate on) throws ProblemException {
    Concern concern = record.value();
    if (concern.raised() == null) {
      throw Problem.of("concern.settle.raised").exception();
    }
    if (concern.outcome().isBlank()) {
      throw Problem.of("concern.settle.outcome").exception();
    }
    return record.change(was -> was.withClosed(on));
  }

  /// A concern at one moment.
  public record Standing(Concern concern, Saving saving) {}
}
