package org.daybook.application;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Signals;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.VisitSummary;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Saved;
import org.daybook.storage.records.StoredVisit;

/// A visit somebody is working on. Every change is saved before it is answered.
///
/// Not thread-safe: used on the store thread only. The activities ([Judging], [NoteTaking] …) all
/// change the visit through [#change].
public final class OpenVisit {
  private static final int UNDO_STEPS = 200;

  private final RecordStore records;
  private final Framework framework;
  private final Deque<Visit> done = new ArrayDeque<>();
  private final Deque<Visit> undone = new ArrayDeque<>();
  private Visit visit;
  private String revision;
  private Instant savedAt;

  OpenVisit(RecordStore records, Frameworks frameworks, UUID id) throws ProblemException {
    this.records = records;
    StoredVisit stored =
        records
            .visit(id)
            .orElseThrow(() -> Problem.of("visits.open.unknown", id.toString()).exception());
    this.visit = stored.visit();
    this.revision = stored.revision();
    this.savedAt = stored.changedAt();
    this.framework = frameworks.of(visit.pack());
  }

  /// How the visit stands now.
  public Standing standing() {
    return new Standing(
        visit,
        framework,
        CategoryProposal.of(framework, visit.findings().placements()),
        Signals.met(framework, visit.findings()),
        new Saving(savedAt, !done.isEmpty(), !undone.isEmpty()));
  }

  /// Takes back the last change; does nothing when there is none.
  public Standing undo() throws ProblemException {
    return step(done, undone);
  }

  /// Makes the change last taken back again; does nothing when there is none.
  public Standing redo() throws ProblemException {
    return step(undone, done);
  }

  /// Changes the visit and saves it. When saving fails the visit stays as it was.
  Standing change(UnaryOperator<Visit> change) throws ProblemException {
    Visit before = visit;
    Visit after = change.apply(before);
    if (!after.equals(before)) {
      save(after);
      done.push(before);
      undone.clear();
      if (done.size() > UNDO_STEPS) {
        done.removeLast();
      }
    }
    return standing();
  }

  Framework framework() {
    return framework;
  }

  Visit visit() {
    return visit;
  }

  private Standing step(Deque<Visit> from, Deque<Visit> to) throws ProblemException {
    Visit target = from.peek();
    if (target != null) {
      Visit before = visit;
      save(target);
      from.pop();
      to.push(before);
    }
    return standing();
  }

  private void save(Visit changed) throws ProblemException {
    Saved saved = records.saveVisit(changed, VisitSummary.of(changed, framework), revision);
    visit = changed;
    revision = saved.revision();
    savedAt = saved.at();
  }

  /// A visit and all that follows from it, at one moment.
  ///
  /// @param signals the signals that are met, answered or not
  public record Standing(
      Visit visit,
      Framework framework,
      CategoryProposal proposal,
      List<Signals.Signal> signals,
      Saving saving) {
    public Standing {
      signals = List.copyOf(signals);
    }
  }

  /// What is saved.
  ///
  /// @param at when the last change was committed to disk
  public record Saving(Instant at, boolean canUndo, boolean canRedo) {}
}
