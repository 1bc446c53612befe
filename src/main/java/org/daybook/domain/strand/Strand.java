package org.daybook.domain.strand;

import java.util.List;
import org.daybook.domain.calendar.Rhythm;
import org.jspecify.annotations.Nullable;

/// A route through the year for schools of some categories.
///
/// @param categories ids of the categories whose schools are on it
/// @param menu what a school can choose besides the steps
/// @param stages the stages it goes through; may be none
/// @param until when it ends; may be empty
public record Strand(
    String id,
    String name,
    List<String> categories,
    List<Step> steps,
    List<String> menu,
    List<Stage> stages,
    String until) {
  public Strand {
    categories = List.copyOf(categories);
    steps = List.copyOf(steps);
    menu = List.copyOf(menu);
    stages = List.copyOf(stages);
  }

  /// Something done on the way.
  ///
  /// @param rhythm how it recurs, or null when it does not
  /// @param days each time, or null when not counted
  /// @param visit id of the visit type that does it, or null
  public record Step(
      String text, @Nullable Rhythm rhythm, @Nullable Double days, @Nullable String visit) {}
}
