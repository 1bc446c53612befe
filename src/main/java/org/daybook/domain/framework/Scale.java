package org.daybook.domain.framework;

import java.util.List;

/// What is judged and on which scale.
///
/// @param categories at least two, in rank order, the strongest first
/// @param areas the parts of the report card, each with its aspects
/// @param minimumCoverage share of applicable aspects, 0 to 1, below which a proposal is
///     provisional
public record Scale(List<Category> categories, List<Area> areas, double minimumCoverage) {
  public Scale {
    categories = List.copyOf(categories);
    areas = List.copyOf(areas);
    if (minimumCoverage < 0 || minimumCoverage > 1) {
      throw new IllegalArgumentException("minimum coverage is a share: " + minimumCoverage);
    }
  }

  public List<Aspect> aspects() {
    return areas.stream().flatMap(area -> area.aspects().stream()).toList();
  }
}
