package org.daybook.ui.judging.model;

import java.util.List;
import java.util.Optional;
import org.daybook.domain.category.Placement;
import org.daybook.domain.category.Suggestion;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.JudgementHistory;
import org.daybook.domain.history.JudgementHistory.Point;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Signals;
import org.daybook.domain.visit.Signals.Signal;

/// All that is said about the aspect being judged.
///
/// @param number its place among all aspects, from 1
/// @param voice whose judgement is being made
/// @param judgement of that voice
/// @param judgements of all three
/// @param earlier where it stood at earlier visits, the oldest first
/// @param suggestion the category its ticks suggest, empty when nothing is ticked
/// @param signals those met in this aspect, answered or not
/// @param carried where an earlier visit left it, while nobody has decided it here
/// @param unplaced how many aspects of the framework this voice has not considered yet
public record AspectSheet(
    Area area,
    Aspect aspect,
    int number,
    Voice voice,
    Judgement judgement,
    Judgements judgements,
    List<Point> earlier,
    Optional<Category> suggestion,
    List<Evidence> evidence,
    List<Signal> signals,
    Optional<Brought<Judgement>> carried,
    int unplaced) {
  public AspectSheet {
    earlier = List.copyOf(earlier);
    evidence = List.copyOf(evidence);
    signals = List.copyOf(signals);
  }

  public static AspectSheet of(
      Framework framework,
      Findings findings,
      JudgementHistory history,
      Carried carried,
      Voice voice,
      Aspect aspect) {
    List<Aspect> aspects = framework.aspects();
    Judgement judgement = findings.judgements().of(voice, aspect.id());
    return new AspectSheet(
        framework.areaOf(aspect.id()),
        aspect,
        aspects.indexOf(aspect) + 1,
        voice,
        judgement,
        findings.judgements(),
        history.of(aspect.id()),
        Suggestion.of(aspect, framework.categories(), judgement.ticked()),
        findings.evidenceFor(aspect.id()),
        Signals.met(framework, findings).stream().filter(s -> s.aspect().equals(aspect)).toList(),
        voice == Voice.ADVISER
            ? carried.judgement(aspect.id(), findings.judgements())
            : Optional.empty(),
        (int) aspects.stream().filter(a -> isUnplaced(findings, voice, a)).count());
  }

  /// Whether a voice has not considered an aspect yet.
  public static boolean isUnplaced(Findings findings, Voice voice, Aspect aspect) {
    return !findings.judgements().of(voice, aspect.id()).decided();
  }

  /// Whether the aspect is placed and nothing has been noted that supports it.
  public boolean unsupported() {
    return evidence.isEmpty() && judgement.placement() instanceof Placement.In;
  }

  /// Whether the ticks suggest another placement than the one made.
  public boolean offersSuggestion() {
    return suggestion
        .filter(category -> !judgement.placement().equals(new Placement.In(category.id())))
        .isPresent();
  }
}
