package org.daybook.domain.framework;

import java.util.List;

/// What is judged and on which scale.
///
/// @param categories in rank order, the strongest first; none where schools are not placed
/// @param areas the parts of the report card, each with its aspects
/// @param minimumCoverage share of applicable aspects, 0 to 1, below which a proposal is
///     provisional
/// @param drawsOn what is looked at to place a school, in the pack's words
public record Scale(
    List<Category> categories, List<Area> areas, double minimumCoverage, List<String> drawsOn) {
  /// An organisation that does not place its schools in categories.
  public static final Scale NONE = new Scale(List.of(), List.of(), 0, List.of());

  public Scale {
    drawsOn = List.copyOf(drawsOn);
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
