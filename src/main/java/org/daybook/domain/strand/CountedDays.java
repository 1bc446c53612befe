package org.daybook.domain.strand;

import java.util.List;

/// Days that are counted by themselves, against what a support level brings of their kind.
///
/// @param kind of the entitlements that are their guide, such as `hr`
/// @param name as people say it, such as "HR days"
/// @param visits ids of the visit types whose days count here
public record CountedDays(String kind, String name, List<String> visits) {
  /// The kind of the days that no visit type counts elsewhere.
  public static final String ADVISER = "adviser-days";

  public CountedDays {
    visits = List.copyOf(visits);
  }
}
