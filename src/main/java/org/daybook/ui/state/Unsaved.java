package org.daybook.ui.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements.Voice;

/// Judgements on their way to the disk, which show at once.
public final class Unsaved {
  private final Map<Said, Judgement> judgements = new HashMap<>();
  private final Map<Said, Integer> onTheWay = new HashMap<>();

  /// Notes what a voice now says about an aspect, until [#saved].
  public void put(Voice voice, String aspect, Judgement judgement) {
    Said said = new Said(voice, aspect);
    judgements.put(said, judgement);
    onTheWay.merge(said, 1, Integer::sum);
  }

  /// Hears that one change has come to the disk.
  public void saved(Voice voice, String aspect) {
    Said said = new Said(voice, aspect);
    if (onTheWay.merge(said, -1, Integer::sum) == 0) {
      onTheWay.remove(said);
      judgements.remove(said);
    }
  }

  /// Lays them over what the store holds.
  public Findings over(Findings findings) {
    Findings all = findings;
    for (Map.Entry<Said, Judgement> each : judgements.entrySet()) {
      all = all.withJudgement(each.getKey().voice(), each.getKey().aspect(), each.getValue());
    }
    return all;
  }

  /// The aspects a voice has changed and the disk does not have yet.
  public Set<String> aspects(Voice voice) {
    return onTheWay.keySet().stream()
        .filter(said -> said.voice() == voice)
        .map(Said::aspect)
        .collect(Collectors.toSet());
  }

  private record Said(Voice voice, String aspect) {}
}
