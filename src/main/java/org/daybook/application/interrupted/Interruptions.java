package org.daybook.application.interrupted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.application.frameworks.Frameworks;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.search.Passage;
import org.daybook.domain.search.VisitPassages;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;
import org.daybook.domain.visit.kept.Checkpoint;
import org.daybook.domain.visit.kept.VisitSummary;
import org.daybook.storage.json.visit.CheckpointJson;
import org.daybook.storage.json.visit.VisitJson;
import org.daybook.storage.records.RecordStore;
import org.daybook.storage.records.Stored;

/// What was being worked on when the program died. Everything is saved as it is typed, so it is
/// all in the visits; somebody may yet want it as it was before.
public final class Interruptions {
  private final RecordStore records;
  private final Frameworks frameworks;
  private final Sittings sittings;

  public Interruptions(RecordStore records, Frameworks frameworks, Sittings sittings) {
    this.records = records;
    this.frameworks = frameworks;
    this.sittings = sittings;
  }

  /// The visits concerned, the latest saved first. A sitting that changed nothing is forgotten, and
  /// so is one over a visit that is gone.
  public List<Interrupted> all() throws ProblemException {
    List<Interrupted> all = new ArrayList<>();
    for (Stored<Checkpoint> kept : records.all(CheckpointJson.KIND)) {
      Visit before = kept.value().visit();
      if (!sittings.holds(before.id())) {
        Optional<Stored<Visit>> now = records.find(VisitJson.KIND, before.id());
        if (now.isEmpty() || now.get().value().equals(before)) {
          sittings.forget(before.id());
        } else {
          all.add(interrupted(kept.value(), now.get()));
        }
      }
    }
    all.sort((one, other) -> other.saved().compareTo(one.saved()));
    return List.copyOf(all);
  }

  /// Keeps everything as it was saved last.
  public void recover(Interrupted interrupted) throws ProblemException {
    sittings.forget(interrupted.visit().id());
  }

  /// Takes a visit back to how it was before the sitting; [#bringBack] undoes it.
  ///
  /// @throws ProblemException `visit.locked` once its note was sent or issued
  public void discard(Interrupted interrupted) throws ProblemException {
    replace(interrupted.before());
    sittings.forget(interrupted.visit().id());
  }

  /// Makes a visit again what it was when it was discarded.
  public void bringBack(Interrupted interrupted) throws ProblemException {
    replace(interrupted.visit());
  }

  private void replace(Visit by) throws ProblemException {
    Stored<Visit> now =
        records
            .find(VisitJson.KIND, by.id())
            .orElseThrow(() -> Problem.of("visits.open.unknown", by.id().toString()).exception());
    if (!now.value().outcome().state().open()) {
      throw Problem.of("visit.locked").exception();
    }
    records.saveVisit(by, VisitSummary.of(by, frameworks.of(by.pack())), now.revision());
  }

  private Interrupted interrupted(Checkpoint kept, Stored<Visit> now) throws ProblemException {
    Framework framework = frameworks.of(now.value().pack());
    return new Interrupted(
        now.value(),
        kept.visit(),
        framework.visitType(now.value().occasion().type()).name(),
        kept.at(),
        now.changedAt(),
        written(kept.visit(), now.value(), framework));
  }

  private static List<Passage> written(Visit before, Visit now, Framework framework) {
    Optional<Framework> by = Optional.of(framework);
    List<Passage> written = new ArrayList<>(VisitPassages.of(now, by));
    VisitPassages.of(before, by).forEach(written::remove);
    written.addAll(placed(before, now, framework));
    return written;
  }

  private static List<Passage> placed(Visit before, Visit now, Framework framework) {
    List<Passage> placed = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      Map<String, Judgement> was = new HashMap<>(before.findings().judgements().of(voice));
      now.findings()
          .judgements()
          .of(voice)
          .forEach(
              (aspect, judgement) -> {
                Judgement old = was.getOrDefault(aspect, Judgement.NONE);
                if (!old.placement().equals(judgement.placement())
                    && judgement.placement() instanceof Placement.In(String category)) {
                  placed.add(
                      new Passage(
                          Passage.Kind.RATIONALE,
                          framework.aspect(aspect).name(),
                          framework.category(category).name(),
                          Audience.SCHOOL,
                          List.of(aspect, voice.name())));
                }
              });
    }
    return placed;
  }
}
