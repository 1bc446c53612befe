package org.daybook.domain.strand;

import java.util.List;
import java.util.Optional;

/// The routes there are, the stages of a recovery, and the days that are counted.
///
/// @param stages the one with most support first
/// @param counted days counted by themselves; empty where there are adviser days alone
public record Route(List<Stage> stages, List<Strand> strands, List<CountedDays> counted) {
  public static final Route NONE = new Route(List.of(), List.of(), List.of());

  public Route {
    stages = List.copyOf(stages);
    strands = List.copyOf(strands);
    counted = List.copyOf(counted);
  }

  /// The strand for schools of a category, if there is one.
  public Optional<Strand> of(String category) {
    return strands.stream().filter(s -> s.categories().contains(category)).findFirst();
  }

  /// Whether the days of a visit count here: where it is named, and as adviser days where it is
  /// named nowhere.
  ///
  /// @param visit id of the visit type
  public boolean counts(CountedDays here, String visit) {
    return counted.stream()
        .filter(days -> days.visits().contains(visit))
        .findFirst()
        .map(here::equals)
        .orElse(CountedDays.ADVISER.equals(here.kind()));
  }

  public Optional<Stage> findStage(String id) {
    return stages.stream().filter(s -> s.id().equals(id)).findFirst();
  }
}
