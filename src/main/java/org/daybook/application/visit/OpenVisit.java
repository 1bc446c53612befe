package org.daybook.application.visit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.application.history.CarryForward;
import org.daybook.application.history.Past;
import org.daybook.application.interrupted.Checkpoints;
import org.daybook.application.interrupted.Sittings;
import org.daybook.application.record.OpenRecord;
import org.daybook.application.record.Saving;
import org.daybook.application.versions.NoteWords;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Signals;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.attachment.AttachmentFiles;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Saved;
import org.daybook.storage.records.Stored;

/// A visit somebody is working on. Every change is saved before it is answered.
///
/// Not thread-safe: used on the store thread only. The activities ([Judging], [NoteTaking] …) all
/// change the visit through [#change].
public final class OpenVisit {
  private final RecordStore records;
  private final Checkpoints checkpoints;
  private final Framework framework;
  private final InstantSource clock;
  private final CarryForward carryForward;
  private final OpenRecord<Visit, Standing> record;
  private Optional<Sittings> sittings = Optional.empty();
  private Optional<AttachmentFiles> files = Optional.empty();
  private List<Problem> unread = List.of();
  private String worker = "";

  public OpenVisit(RecordStore records, Frameworks frameworks, InstantSource clock, UUID id)
      throws ProblemException {
    this.records = records;
    this.checkpoints = new Checkpoints(records);
    this.clock = clock;
    Stored<Visit> stored =
        records
            .find(VisitJson.KIND, id)
            .orElseThrow(() -> Problem.of("visits.open.unknown", id.toString()).exception());
    this.framework = frameworks.of(stored.value().pack());
    this.carryForward = new CarryForward(records, frameworks);
    this.record =
        new OpenRecord<>(
            stored,
            (visit, expected) -> {
              changing();
              return save(visit, expected);
            },
            this::standing);
  }

  private void changing() throws ProblemException {
    if (sittings.isPresent()) {
      sittings.get().changing(visit(), record.savedAt());
    } else {
      checkpoints.changing(visit(), record.savedAt());
    }
  }

  private Saved save(Visit visit, String expected) throws ProblemException {
    Set<String> gone = new HashSet<>(visit().findings().files());
    gone.removeAll(visit.findings().files());
    if (files.isPresent() && !gone.isEmpty()) {
      files.get().letGo(visit.id(), gone);
    }
    return records.saveVisit(visit, VisitSummary.of(visit, framework), expected);
  }

  /// Lets it be known how the visit was before somebody changed it, in case the program dies.
  public OpenVisit keptBy(Sittings keeper) {
    sittings = Optional.of(keeper);
    return this;
  }

  /// Lets the sealed files be told apart that the visit mentions no more, however it came to that.
  public OpenVisit with(AttachmentFiles attached) {
    files = Optional.of(attached);
    return this;
  }

  /// Says who works at the visit from now on, for its history.
  ///
  /// @param name blank while nobody said: then it is the visit's adviser
  public OpenVisit workedBy(String name) {
    worker = name.strip();
    return this;
  }

  /// Who works at the visit; empty only where nobody said and the visit names no adviser.
  public String worker() {
    return worker.isEmpty() ? visit().occasion().adviser() : worker;
  }

  /// How the visit stands now.
  public Standing standing() {
    return record.standing();
  }

  /// The visit as something that is changed, undone and redone.
  public OpenRecord<Visit, Standing> record() {
    return record;
  }

  /// Takes back the last change; does nothing when there is none.
  public Standing undo() throws ProblemException {
    return record.undo();
  }

  /// Makes the change last taken back again; does nothing when there is none.
  public Standing redo() throws ProblemException {
    return record.redo();
  }

  /// Changes the visit and saves it. When saving fails the visit stays as it was.
  ///
  /// @throws ProblemException also if the note is out of people's hands, or issued
  public Standing change(UnaryOperator<Visit> change) throws ProblemException {
    refuseLocked();
    Carried left = begins(change) ? left() : Carried.NONE;
    return record.change(
        before -> {
          Visit changed = change.apply(before);
          Visit after = left.equals(Carried.NONE) ? changed : changed.carrying(left);
          return stepped(before, vouched(before, after));
        });
  }

  /// Nobody has signed, answered or checked what is changed afterwards: the names of those who read
  /// it are taken away, and
  /// what was said is kept as said of earlier words. Taking the change back brings both back.
  private Visit vouched(Visit before, Visit after) {
    Outcome outcome = after.outcome();
    if (!outcome.course().vouched() || NoteWords.same(before, after, framework, Copy.INTERNAL)) {
      return after;
    }
    boolean forSchool = !NoteWords.same(before, after, framework, Copy.SCHOOL);
    Course changed =
        forSchool
            ? outcome.course().changed(true)
            : outcome.course().changedInside(framework.vocabulary().adviser());
    return after.with(outcome.at(outcome.state(), changed));
  }

  /// Keeps what somebody types about the note while it is out of their hands, such as the
  /// headteacher's answer; nothing in the note itself may change by it.
  public Standing jot(UnaryOperator<Visit> change) throws ProblemException {
    return record.change(change);
  }

  /// Changes the course of the note for good: it cannot be undone, only gone on from.
  public Standing settle(UnaryOperator<Visit> change) throws ProblemException {
    return settle(change, () -> {});
  }

  /// Changes the course of the note for good, and in the same transaction forgets how the visit was
  /// before, even what a program left that died over it, and keeps something beside it: all of it
  /// happens, or nothing.
  public Standing settle(UnaryOperator<Visit> change, Keeping beside) throws ProblemException {
    Standing settled =
        record.settle(
            change,
            (visit, expected) ->
                records.atOnce(
                    () -> {
                      beside.keep();
                      checkpoints.forget(visit.id());
                      return save(visit, expected);
                    }));
    if (sittings.isPresent()) {
      sittings.get().ended(visit().id());
    }
    return settled;
  }

  /// Refuses to go on with a visit whose note is out of people's hands, or issued.
  ///
  /// @throws ProblemException `visit.locked`
  void refuseLocked() throws ProblemException {
    if (!visit().outcome().state().open()) {
      throw Problem.of("visit.locked").exception();
    }
  }

  private Carried left() throws ProblemException {
    Past past = carryForward.before(visit());
    unread = past.unread();
    return carryForward.to(visit(), past);
  }

  /// What is wrong with earlier visits that left nothing when this one was begun here; empty where
  /// all could be read, or it was not begun here.
  public List<Problem> unread() {
    return unread;
  }

  /// Whether a change begins the visit: then it starts from what earlier ones left.
  private boolean begins(UnaryOperator<Visit> change) {
    return isPlanned(visit()) && !isPlanned(change.apply(visit()));
  }

  private static boolean isPlanned(Visit visit) {
    return visit.outcome().state() == VisitState.PLANNED;
  }

  /// Keeps when the visit came to another state, and by whose work.
  private Visit stepped(Visit before, Visit after) {
    VisitState reached = after.outcome().state();
    return reached == before.outcome().state()
        ? after
        : after.with(
            after
                .outcome()
                .at(
                    reached,
                    after.outcome().course().with(reached, clock.instant(), worker(), "")));
  }

  public Framework framework() {
    return framework;
  }

  /// The day it is here.
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  public Visit visit() {
    return record.value();
  }

  private Standing standing(Visit visit, Saving saving) {
    return new Standing(
        visit,
        framework,
        CategoryProposal.of(framework, visit.findings().placements()),
        Signals.met(framework, visit.findings()),
        saving);
  }

  /// Something kept in the same transaction.
  public interface Keeping {
    void keep() throws ProblemException;
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
}
