package org.daybook.domain.category;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Scale;

/// The category a school's placements point to, and the same for each area: its report card.
///
/// Derived afresh whenever it is shown and never stored before a note is issued, so that it can
/// never disagree with the placements. People decide; this proposes and explains.
///
/// @param overall the fit over all aspects
/// @param areas the fit of each area by its id, in the order of the pack
public record CategoryProposal(Fit overall, SequencedMap<String, Fit> areas) {

  /// Applies the rule to placements by aspect id; aspects left out are not considered.
  ///
  /// @throws IllegalArgumentException if a placement names an aspect or category not in the pack
  public static CategoryProposal of(Framework framework, Map<String, Placement> placements) {
    refuseUnknown(framework, placements);
    Scale scale = framework.scale();
    SequencedMap<String, Fit> areas = new LinkedHashMap<>();
    for (Area area : scale.areas()) {
      areas.put(area.id(), fit(scale, area.aspects(), placements));
    }
    return new CategoryProposal(fit(scale, scale.aspects(), placements), areas);
  }

  private static Fit fit(Scale scale, List<Aspect> aspects, Map<String, Placement> placements) {
    Tally tally = new Tally(scale.categories());
    for (Aspect aspect : aspects) {
      tally.add(placements.getOrDefault(aspect.id(), Placement.Aside.NOT_CONSIDERED));
    }
    return tally.fit(scale.minimumCoverage());
  }

  private static void refuseUnknown(Framework framework, Map<String, Placement> placements) {
    placements.forEach(
        (aspect, placement) -> {
          framework.aspect(aspect);
          if (placement instanceof Placement.In(String category)) {
            framework.category(category);
          }
        });
  }
}
