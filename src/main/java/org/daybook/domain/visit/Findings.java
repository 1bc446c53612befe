package org.daybook.domain.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.domain.category.Placement;

/// What was seen at a visit and how it is judged.
///
/// @param notes text by section id; sections without text are left out
/// @param judgements by aspect id; aspects nobody touched are left out
/// @param evidence in the order it was noted
/// @param signalAnswers comment by statement id, for signals that are met
/// @param activities what was done on the day, in the pack's words or the adviser's, in the order
///     it was ticked
public record Findings(
    Map<String, String> notes,
    Map<String, Judgement> judgements,
    List<Evidence> evidence,
    Map<String, String> signalAnswers,
    List<String> activities) {
  public static final Findings NONE = new Findings(Map.of(), Map.of(), List.of(), Map.of());

  public Findings {
    notes = Map.copyOf(notes);
    judgements = Map.copyOf(judgements);
    evidence = List.copyOf(evidence);
    signalAnswers = Map.copyOf(signalAnswers);
    activities = List.copyOf(activities);
  }

  /// Findings without activities.
  public Findings(
      Map<String, String> notes,
      Map<String, Judgement> judgements,
      List<Evidence> evidence,
      Map<String, String> signalAnswers) {
    this(notes, judgements, evidence, signalAnswers, List.of());
  }

  /// The judgement of an aspect; one that says nothing yet if nobody touched it.
  public Judgement judgement(String aspect) {
    return judgements.getOrDefault(aspect, Judgement.NONE);
  }

  /// All placements by aspect id, as the category rule wants them.
  public Map<String, Placement> placements() {
    return judgements.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().placement()));
  }

  /// Every statement ticked as met.
  public Set<String> ticked() {
    return judgements.values().stream()
        .flatMap(j -> j.ticked().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public List<Evidence> evidenceFor(String aspect) {
    return evidence.stream().filter(e -> e.aspects().contains(aspect)).toList();
  }

  public Findings withNote(String section, String text) {
    return new Findings(put(notes, section, text), judgements, evidence, signalAnswers, activities);
  }

  public Findings withJudgement(String aspect, Judgement judgement) {
    Map<String, Judgement> changed = new LinkedHashMap<>(judgements);
    changed.put(aspect, judgement);
    return new Findings(notes, changed, evidence, signalAnswers, activities);
  }

  /// With this piece of evidence added, or replacing the one of the same id.
  public Findings withEvidence(Evidence item) {
    List<Evidence> changed = new ArrayList<>(evidence);
    int at = evidence.stream().map(Evidence::id).toList().indexOf(item.id());
    if (at < 0) {
      changed.add(item);
    } else {
      changed.set(at, item);
    }
    return new Findings(notes, judgements, changed, signalAnswers, activities);
  }

  public Findings withoutEvidence(UUID id) {
    List<Evidence> changed = evidence.stream().filter(e -> !e.id().equals(id)).toList();
    return new Findings(notes, judgements, changed, signalAnswers, activities);
  }

  public Findings withSignalAnswer(String statement, String text) {
    return new Findings(
        notes, judgements, evidence, put(signalAnswers, statement, text), activities);
  }

  /// With this done on the day, or not.
  public Findings withActivity(String activity, boolean done) {
    List<String> changed = new ArrayList<>(activities);
    changed.remove(activity);
    if (done) {
      changed.add(activity);
    }
    return new Findings(notes, judgements, evidence, signalAnswers, changed);
  }

  private static Map<String, String> put(Map<String, String> map, String key, String text) {
    Map<String, String> changed = new LinkedHashMap<>(map);
    if (text.isBlank()) {
      changed.remove(key);
    } else {
      changed.put(key, text);
    }
    return changed;
  }
}
