package org.daybook.ui.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Evidence;
import org.daybook.domain.visit.Findings;

/// An aspect as evidence sees it: where it is placed, and how much bears on it.
///
/// @param id of the aspect, or what [EvidenceFilter] calls all or nothing
/// @param rank of the category it is placed in; 0 while it is in none
/// @param placed the short name of that category; empty while it is in none
/// @param evidence how many pieces bear on it
record AspectStanding(String id, String name, int rank, String placed, int evidence) {

  /// Whether it is placed and nothing supports that.
  boolean unsupported() {
    return rank > 0 && evidence == 0;
  }

  /// Whether it is an aspect rather than a line for all of them, or for none.
  boolean aspect() {
    return !id.equals(EvidenceFilter.ANY) && !id.equals(EvidenceFilter.NONE);
  }

  /// All evidence, what bears on nothing, and every aspect in the order of the pack.
  static List<AspectStanding> of(Framework framework, Findings findings) {
    Map<String, Integer> counts = new HashMap<>();
    int loose = 0;
    for (Evidence piece : findings.evidence()) {
      loose += piece.aspects().isEmpty() ? 1 : 0;
      piece.aspects().forEach(aspect -> counts.merge(aspect, 1, Integer::sum));
    }
    List<AspectStanding> all = new ArrayList<>();
    all.add(line(EvidenceFilter.ANY, "evidence.aspects.any", findings.evidence().size()));
    all.add(line(EvidenceFilter.NONE, "evidence.aspects.none", loose));
    Map<String, Placement> placements = findings.placements();
    for (Aspect aspect : framework.aspects()) {
      int evidence = counts.getOrDefault(aspect.id(), 0);
      if (placements.get(aspect.id()) instanceof Placement.In(String id)) {
        Category category = framework.category(id);
        all.add(
            new AspectStanding(
                aspect.id(), aspect.name(), category.rank(), category.shortName(), evidence));
      } else {
        all.add(new AspectStanding(aspect.id(), aspect.name(), 0, "", evidence));
      }
    }
    return List.copyOf(all);
  }

  private static AspectStanding line(String id, String key, int evidence) {
    return new AspectStanding(id, Strings.of(key), 0, "", evidence);
  }
}
