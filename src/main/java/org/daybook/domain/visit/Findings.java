package org.daybook.domain.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.visit.Judgements.Voice;

/// What was seen at a visit and how it is judged.
///
/// @param notes text by section id; sections without text are left out
/// @param asides what is noted in a section for fewer eyes than the section itself; none is blank
/// @param judgements in three voices
/// @param evidence in the order it was noted
/// @param signalAnswers comment by statement id, for signals that are met
/// @param activities what was done on the day, in the pack's words or the adviser's, in the order
///     it was ticked
/// @param selfEvaluation what the school says of itself in its own words, by note key
public record Findings(
    Map<String, String> notes,
    List<Aside> asides,
    Judgements judgements,
    List<Evidence> evidence,
    Map<String, String> signalAnswers,
    List<String> activities,
    Map<String, String> selfEvaluation) {
  public static final Findings NONE = new Findings(Map.of(), Map.of(), List.of(), Map.of());

  public Findings {
    notes = Map.copyOf(notes);
    asides = List.copyOf(asides);
    evidence = List.copyOf(evidence);
    signalAnswers = Map.copyOf(signalAnswers);
    activities = List.copyOf(activities);
    selfEvaluation = Map.copyOf(selfEvaluation);
  }

  /// Findings without asides and activities.
  ///
  /// @param judgements the adviser's by aspect id
  public Findings(
      Map<String, String> notes,
      Map<String, Judgement> judgements,
      List<Evidence> evidence,
      Map<String, String> signalAnswers) {
    this(
        notes,
        List.of(),
        Judgements.ofAdviser(judgements),
        evidence,
        signalAnswers,
        List.of(),
        Map.of());
  }

  /// Whether anything is noted under a section for those it is meant for.
  public boolean speaksUnder(Section section) {
    return section.noteKeys().stream().anyMatch(notes::containsKey);
  }

  /// The adviser's judgement of an aspect; one that says nothing yet if nobody touched it.
  public Judgement judgement(String aspect) {
    return judgements.of(Voice.ADVISER, aspect);
  }

  /// The placements that count by aspect id, as the category rule wants them.
  public Map<String, Placement> placements() {
    return judgements.placements();
  }

  /// Every statement ticked as met.
  public Set<String> ticked() {
    return judgements.of(Voice.ADVISER).values().stream()
        .flatMap(j -> j.ticked().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public List<Evidence> evidenceFor(String aspect) {
    return evidence.stream().filter(e -> e.aspects().contains(aspect)).toList();
  }

  /// What is noted in a section for these eyes only, else empty.
  public String aside(String section, Audience audience) {
    return asides.stream()
        .filter(aside -> aside.section().equals(section) && aside.audience() == audience)
        .map(Aside::text)
        .findFirst()
        .orElse("");
  }

  public Findings withNote(String section, String text) {
    return new Findings(
        put(notes, section, text),
        asides,
        judgements,
        evidence,
        signalAnswers,
        activities,
        selfEvaluation);
  }

  /// With this noted in a section for these eyes only; blank text takes it away.
  public Findings withAside(String section, Audience audience, String text) {
    List<Aside> changed = new ArrayList<>(asides);
    changed.removeIf(aside -> aside.section().equals(section) && aside.audience() == audience);
    if (!text.isBlank()) {
      changed.add(new Aside(section, audience, text));
    }
    return new Findings(
        notes, changed, judgements, evidence, signalAnswers, activities, selfEvaluation);
  }

  /// With this as the adviser's judgement.
  public Findings withJudgement(String aspect, Judgement judgement) {
    return withJudgement(Voice.ADVISER, aspect, judgement);
  }

  public Findings withJudgement(Voice voice, String aspect, Judgement judgement) {
    return with(judgements.with(voice, aspect, judgement));
  }

  public Findings with(Judgements changed) {
    return new Findings(
        notes, asides, changed, evidence, signalAnswers, activities, selfEvaluation);
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
    return new Findings(
        notes, asides, judgements, changed, signalAnswers, activities, selfEvaluation);
  }

  /// The piece of this id, if it is there.
  public Optional<Evidence> evidence(UUID id) {
    return evidence.stream().filter(piece -> piece.id().equals(id)).findFirst();
  }

  /// With the pieces that are meant changed.
  public Findings withEvidence(Predicate<Evidence> meant, UnaryOperator<Evidence> change) {
    List<Evidence> changed =
        evidence.stream().map(piece -> meant.test(piece) ? change.apply(piece) : piece).toList();
    return new Findings(
        notes, asides, judgements, changed, signalAnswers, activities, selfEvaluation);
  }

  /// The names of the sealed files of everything attached.
  public Set<String> files() {
    return evidence.stream()
        .flatMap(piece -> piece.attachments().stream())
        .map(Attachment::file)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Findings withoutEvidence(UUID id) {
    return withoutEvidence(Set.of(id));
  }

  public Findings withoutEvidence(Set<UUID> ids) {
    List<Evidence> changed = evidence.stream().filter(e -> !ids.contains(e.id())).toList();
    return new Findings(
        notes, asides, judgements, changed, signalAnswers, activities, selfEvaluation);
  }

  public Findings withSignalAnswer(String statement, String text) {
    return new Findings(
        notes,
        asides,
        judgements,
        evidence,
        put(signalAnswers, statement, text),
        activities,
        selfEvaluation);
  }

  /// With this done on the day, or not.
  public Findings withActivity(String activity, boolean done) {
    List<String> changed = new ArrayList<>(activities);
    changed.remove(activity);
    if (done) {
      changed.add(activity);
    }
    return new Findings(
        notes, asides, judgements, evidence, signalAnswers, changed, selfEvaluation);
  }

  /// With this as what the school says of itself under a note key; blank text takes it away.
  public Findings withSelfEvaluation(String key, String text) {
    return new Findings(
        notes,
        asides,
        judgements,
        evidence,
        signalAnswers,
        activities,
        put(selfEvaluation, key, text));
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

  /// What is noted in a section for other eyes than the section itself.
  ///
  /// @param section a note key, as in [Findings#notes]
  public record Aside(String section, Audience audience, String text) {}
}
