package org.daybook.domain.visit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.domain.category.Placement;

/// Where a school stands in each aspect, in three voices (domain rule 2). Immutable.
///
/// @param byVoice by voice and aspect id; aspects nobody touched are left out
public record Judgements(Map<Voice, Map<String, Judgement>> byVoice) {
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

  public Judgements with(Voice voice, String aspect, Judgement judgement) {
    Map<String, Judgement> changed = new LinkedHashMap<>(of(voice));
    changed.put(aspect, judgement);
    Map<Voice, Map<String, Judgement>> all = new HashMap<>(byVoice);
    all.put(voice, changed);
    return new Judgements(all);
  }

  /// The placements of one voice by aspect id.
  public Map<String, Placement> placements(Voice voice) {
    return of(voice).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().placement()));
  }

  /// The placements that count by aspect id: what was agreed, else what the adviser says.
  public Map<String, Placement> placements() {
    Map<String, Placement> all = new HashMap<>(placements(Voice.ADVISER));
    all.putAll(placements(Voice.AGREED));
    return all;
  }

  /// Whose judgement it is.
  public enum Voice {
    /// The school's view of itself.
    SCHOOL,
    ADVISER,
    /// What both have agreed in conversation.
    AGREED
  }
}
