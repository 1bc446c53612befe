package org.daybook.domain.strand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days that are counted by themselves: against what a support level brings of their kind, or
/// against no guide.
///
/// @param kind of the entitlements that are their guide, such as `hr`, or null where they count
///     towards no guide
/// @param name as people say it, such as "HR days"
/// @param visits ids of the visit types whose days count here
public record CountedDays(@Nullable String kind, String name, List<String> visits) {
  /// The kind of the days that no visit type counts elsewhere.
  public static final String ADVISER = "adviser-days";

  public CountedDays {
    visits = List.copyOf(visits);
  }
}
