package org.daybook.application.interrupted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.Checkpoint;
import org.daybook.domain.visit.kept.Checkpoint.Left;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.attachment.AttachmentFiles;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// What was being worked on when the program died. Everything is saved as it is typed, so it is
/// all in the visits; somebody may yet want it as it was before.
public final class Interruptions {
  private final RecordStore records;
  private final Checkpoints checkpoints;
  private final Frameworks frameworks;
  private final Sittings sittings;
  private final AttachmentFiles files;

  public Interruptions(
      RecordStore records, Frameworks frameworks, Sittings sittings, AttachmentFiles files) {
    this.files = files;
    this.records = records;
    this.checkpoints = new Checkpoints(records);
    this.frameworks = frameworks;
    this.sittings = sittings;
  }

  /// The visits concerned, the latest saved first. A sitting that changed nothing is forgotten, and
  /// so is one over a visit that is gone. One that cannot be shown hides no other.
  public List<Interrupted> all() throws ProblemException {
    List<Interrupted> all = new ArrayList<>();
    for (UUID visit : left()) {
      Optional<Checkpoint> kept = checkpoints.of(visit);
      // Of a visit that is damaged itself, Today tells.
      Optional<Stored<Visit>> now = records.readable(VisitJson.KIND, visit, _ -> {});
      if (kept.isPresent() && now.isPresent()) {
        if (now.get().value().equals(kept.get().visit())) {
          checkpoints.forget(visit);
        } else {
          all.add(interrupted(kept.get(), now.get()));
        }
      }
    }
    all.sort((one, other) -> other.saved().compareTo(one.saved()));
    return List.copyOf(all);
  }

  /// The visits that were being worked on too, but of which it cannot be read any more how they
  /// were before. They are as they were saved last.
  public List<VisitSummary> unshown() throws ProblemException {
    Set<UUID> unread = new HashSet<>();
    for (UUID visit : left()) {
      if (checkpoints.of(visit).isEmpty()) {
        unread.add(visit);
      }
    }
    return unread.isEmpty()
        ? List.of()
        : records.readableVisits(_ -> {}).stream().filter(v -> unread.contains(v.id())).toList();
  }

  /// The visits over which a program that died left how they were.
  private List<UUID> left() throws ProblemException {
    Set<UUID> kept = checkpoints.all();
    Set<UUID> orphans = new HashSet<>(kept);
    List<UUID> visits = new ArrayList<>();
    if (!kept.isEmpty()) {
      for (UUID visit : records.revisions(VisitJson.KIND).keySet()) {
        if (orphans.remove(Checkpoint.id(visit)) && !sittings.holds(visit)) {
          visits.add(visit);
        }
      }
    }
    for (UUID orphan : orphans) {
      checkpoints.remove(orphan);
    }
    return visits;
  }

  /// Forgets what cannot be shown of a visit.
  public void letGo(VisitSummary unshown) throws ProblemException {
    checkpoints.forget(unshown.id());
  }

  /// Keeps everything as it was saved last.
  public void recover(Interrupted interrupted) throws ProblemException {
    checkpoints.forget(interrupted.visit().id());
  }

  /// Takes a visit back to how it was before the sitting; [#bringBack] undoes it.
  ///
  /// @throws ProblemException `interrupted.changed` unless it [Interrupted#canDiscard], or if it
  ///     was changed since one was told
  public void discard(Interrupted interrupted) throws ProblemException {
    if (!interrupted.canDiscard()) {
      throw Problem.of("interrupted.changed").exception();
    }
    records.atOnce(
        () -> {
          replace(interrupted.visit(), interrupted.before());
          checkpoints.forget(interrupted.visit().id());
          return true;
        });
  }

  /// Makes a visit again what it was when it was discarded.
  ///
  /// @throws ProblemException `interrupted.changed` if it was changed since
  public void bringBack(Interrupted interrupted) throws ProblemException {
    replace(interrupted.before(), interrupted.visit());
  }

  private void replace(Visit expected, Visit by) throws ProblemException {
    Stored<Visit> now =
        records
            .find(VisitJson.KIND, by.id())
            .orElseThrow(() -> Problem.of("visits.open.unknown", by.id().toString()).exception());
    if (!now.value().equals(expected)) {
      throw Problem.of("interrupted.changed").exception();
    }
    Set<String> gone = new HashSet<>(expected.findings().files());
    gone.removeAll(by.findings().files());
    files.letGo(by.id(), gone);
    records.saveVisit(by, VisitSummary.of(by, frameworks.of(by.pack())), now.revision());
  }

  private Interrupted interrupted(Checkpoint kept, Stored<Visit> now) throws ProblemException {
    Left left = kept.left() == null ? new Left(now.value(), now.changedAt()) : kept.left();
    Visit visit = left.visit();
    Framework framework = frameworks.of(visit.pack());
    return new Interrupted(
        visit,
        kept.visit(),
        framework.visitType(visit.occasion().type()).name(),
        kept.at(),
        left.at(),
        !now.value().equals(visit),
        Changes.of(kept.visit(), visit, framework));
  }
}
