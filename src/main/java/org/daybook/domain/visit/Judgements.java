package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.domain.category.Placement;

/// Where a school stands in each aspect, in three voices (domain rule 2). Immutable.
///
/// @param byVoice by voice and aspect id; aspects nobody touched are left out
/// @param disagreements by aspect id, where the two talked and each kept their view; never for an
///     aspect that is agreed on, or that both place alike
public record Judgements(
    Map<Voice, Map<String, Judgement>> byVoice, Map<String, Disagreement> disagreements) {
  public static final Judgements NONE = new Judgements(Map.of());

  public Judgements {
    Map<Voice, Map<String, Judgement>> all = new EnumMap<>(Voice.class);
    byVoice.forEach(
        (voice, judgements) -> {
          if (!judgements.isEmpty()) {
            all.put(voice, Map.copyOf(judgements));
          }
        });
    byVoice = Map.copyOf(all);
    disagreements = Map.copyOf(disagreements);
  }

  /// Judgements about which nobody has disagreed.
  public Judgements(Map<Voice, Map<String, Judgement>> byVoice) {
    this(byVoice, Map.of());
  }

  /// The adviser's alone.
  public static Judgements ofAdviser(Map<String, Judgement> judgements) {
    return new Judgements(Map.of(Voice.ADVISER, judgements));
  }

  /// What one voice says, by aspect id.
  public Map<String, Judgement> of(Voice voice) {
    return byVoice.getOrDefault(voice, Map.of());
  }

  /// What one voice says about an aspect; a judgement that says nothing yet if it was not asked.
  public Judgement of(Voice voice, String aspect) {
    return of(voice).getOrDefault(aspect, Judgement.NONE);
  }

  /// With what one voice says about an aspect. A disagreement about it ends when the two agree or
  /// come to place it alike.
  public Judgements with(Voice voice, String aspect, Judgement judgement) {
    Map<String, Judgement> changed = new LinkedHashMap<>(of(voice));
    changed.put(aspect, judgement);
    Map<Voice, Map<String, Judgement>> all = new HashMap<>(byVoice);
    all.put(voice, changed);
    Judgements after = new Judgements(all, disagreements);
    return after.agreed(aspect) || after.alike(aspect) ? after.settled(aspect) : after;
  }

  /// With both views of an aspect left standing; what was agreed about it before is agreed no more.
  /// Unchanged where both place it alike.
  public Judgements with(String aspect, Disagreement disagreement) {
    if (alike(aspect)) {
      return this;
    }
    Map<String, Judgement> agreed = new LinkedHashMap<>(of(Voice.AGREED));
    agreed.remove(aspect);
    Map<Voice, Map<String, Judgement>> all = new HashMap<>(byVoice);
    all.put(Voice.AGREED, agreed);
    Map<String, Disagreement> changed = new HashMap<>(disagreements);
    changed.put(aspect, disagreement);
    return new Judgements(all, changed);
  }

  /// Without a disagreement about an aspect.
  public Judgements settled(String aspect) {
    Map<String, Disagreement> changed = new HashMap<>(disagreements);
    changed.remove(aspect);
    return new Judgements(byVoice, changed);
  }

  public Optional<Disagreement> disagreement(String aspect) {
    return Optional.ofNullable(disagreements.get(aspect));
  }

  /// Whether the two have agreed where the school stands in an aspect.
  public boolean agreed(String aspect) {
    return of(Voice.AGREED, aspect).decided();
  }

  private boolean alike(String aspect) {
    return of(Voice.SCHOOL, aspect).placement().equals(of(Voice.ADVISER, aspect).placement());
  }

  /// The placements of one voice by aspect id.
  public Map<String, Placement> placements(Voice voice) {
    return of(voice).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().placement()));
  }

  /// The placements that count by aspect id: what was agreed, else what the adviser says.
  public Map<String, Placement> placements() {
    Map<String, Placement> all = new HashMap<>(placements(Voice.ADVISER));
    of(Voice.AGREED)
        .forEach(
            (aspect, judgement) -> {
              if (judgement.decided()) {
                all.put(aspect, judgement.placement());
              }
            });
    return all;
  }

  /// Two views of one aspect that stayed apart.
  ///
  /// @param words what keeps them apart, as both may read it; may be empty
  /// @param on the day they talked
  public record Disagreement(String words, LocalDate on) {}

  /// Whose judgement it is.
  public enum Voice {
    /// The school's view of itself.
    SCHOOL,
    ADVISER,
    /// What both have agreed in conversation.
    AGREED
  }
}
