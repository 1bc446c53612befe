package org.daybook.application.visit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.category.Placement;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.storage.records.Ids;

/// Judging the aspects of an open visit.
///
/// Unknown aspects, categories and statements are our mistake: [IllegalArgumentException].
public final class Judging {
  private final OpenVisit open;

  public Judging(OpenVisit open) {
    this.open = open;
  }

  /// Places an aspect in a category, or puts it aside.
  public Standing place(String aspect, Placement placement) throws ProblemException {
    return place(Voice.ADVISER, aspect, placement);
  }

  /// Places an aspect as one voice sees it.
  public Standing place(Voice voice, String aspect, Placement placement) throws ProblemException {
    if (placement instanceof Placement.In(String category)) {
      open.framework().category(category);
    }
    return judge(voice, aspect, judgement -> judgement.with(placement).on(open.today()));
  }

  /// Ticks a statement as met, or takes the tick away.
  public Standing tick(String aspect, String statement, boolean met) throws ProblemException {
    if (open.framework().aspect(aspect).statements().stream()
        .noneMatch(s -> s.id().equals(statement))) {
      throw new IllegalArgumentException(aspect + " has no statement " + statement);
    }
    return judge(aspect, judgement -> judgement.withTick(statement, met));
  }

  /// Says why an aspect is placed where it is.
  public Standing explain(String aspect, String rationale) throws ProblemException {
    return explain(Voice.ADVISER, aspect, rationale);
  }

  /// Says why one voice places an aspect where it does.
  public Standing explain(Voice voice, String aspect, String rationale) throws ProblemException {
    return judge(voice, aspect, judgement -> judgement.withRationale(rationale).on(open.today()));
  }

  /// Agrees on several aspects at once, each as both place it.
  public Standing agree(Map<String, Placement> placements) throws ProblemException {
    return find(
        findings -> {
          Judgements agreed = findings.judgements();
          for (Map.Entry<String, Placement> each : placements.entrySet()) {
            Judgement judgement = agreed.of(Voice.AGREED, each.getKey()).with(each.getValue());
            agreed = agreed.with(Voice.AGREED, each.getKey(), judgement.on(open.today()));
          }
          return findings.with(agreed);
        });
  }

  /// Keeps that the two talked about an aspect and each keeps their view.
  ///
  /// @param words what keeps them apart; may be empty
  public Standing disagree(String aspect, String words) throws ProblemException {
    open.framework().aspect(aspect);
    return find(
        findings ->
            findings.with(
                findings.judgements().with(aspect, new Disagreement(words, open.today()))));
  }

  /// Takes back what was agreed about an aspect, or that nothing could be.
  public Standing reopen(String aspect) throws ProblemException {
    return find(
        findings -> {
          Judgements judgements = findings.judgements().settled(aspect);
          Judgement agreed = judgements.of(Voice.AGREED, aspect);
          return findings.with(
              agreed.decided()
                  ? judgements.with(
                      Voice.AGREED, aspect, agreed.with(Placement.Aside.NOT_CONSIDERED))
                  : judgements);
        });
  }

  /// The id for a line of evidence that somebody is about to write.
  public static UUID newEvidence() {
    return Ids.newId();
  }

  /// Says whether the evidence of an aspect was fully discussed at the school.
  public Standing discuss(String aspect, boolean discussed) throws ProblemException {
    return judge(aspect, judgement -> judgement.withDiscussed(discussed));
  }

  /// Adds a line of evidence about an aspect, or rewrites the one of this id: a line is saved while
  /// it is being written, and must not be there twice. Blank text takes it away.
  ///
  /// @param voice who puts it forward: the school or the adviser
  public Standing noteEvidence(UUID id, Voice voice, String aspect, String text)
      throws ProblemException {
    if (text.isBlank()) {
      return removeEvidence(id);
    }
    open.framework().aspect(aspect);
    return find(
        findings ->
            findings.withEvidence(
                findings.evidence().stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .map(item -> item.with(text.strip(), item.aspects()))
                    .orElseGet(
                        () -> new Evidence(id, text.strip(), Set.of(aspect)).withVoice(voice))));
  }

  /// Adds a piece of evidence, or replaces the one of its id.
  ///
  /// @throws ProblemException `visit.evidence.blank` without words
  public Standing noteEvidence(Evidence evidence) throws ProblemException {
    if (evidence.text().isBlank()) {
      throw Problem.of("visit.evidence.blank").exception();
    }
    evidence.aspects().forEach(open.framework()::aspect);
    return find(findings -> findings.withEvidence(evidence));
  }

  public Standing removeEvidence(UUID evidence) throws ProblemException {
    return find(findings -> findings.withoutEvidence(evidence));
  }

  /// Says what is being done about a signal that is met.
  public Standing answerSignal(String statement, String answer) throws ProblemException {
    return find(findings -> findings.withSignalAnswer(statement, answer));
  }

  private Standing judge(String aspect, UnaryOperator<Judgement> change) throws ProblemException {
    return judge(Voice.ADVISER, aspect, change);
  }

  private Standing judge(Voice voice, String aspect, UnaryOperator<Judgement> change)
      throws ProblemException {
    open.framework().aspect(aspect);
    return find(
        findings ->
            findings.withJudgement(
                voice, aspect, change.apply(findings.judgements().of(voice, aspect))));
  }

  private Standing find(UnaryOperator<Findings> change) throws ProblemException {
    return open.change(visit -> visit.with(change.apply(visit.findings())));
  }
}
