package org.daybook.domain.strand;

import java.util.List;
import java.util.Optional;

/// The routes there are and the stages of a recovery.
///
/// @param stages the one with most support first
public record Route(List<Stage> stages, List<Strand> strands) {
  public static final Route NONE = new Route(List.of(), List.of());

  public Route {
    stages = List.copyOf(stages);
    strands = List.copyOf(strands);
  }

  /// The strand for schools of a category, if there is one.
  public Optional<Strand> of(String category) {
    return strands.stream().filter(s -> s.categories().contains(category)).findFirst();
  }

  public Optional<Stage> findStage(String id) {
    return stages.stream().filter(s -> s.id().equals(id)).findFirst();
  }
}
