package org.daybook.domain.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The organisation's own terms, shown wherever Daybook would otherwise need a general word.
///
/// @param adviser the adviser's title in full, such as "School improvement officer"
/// @param adviserShort its usual short form, such as "SIO"
/// @param category what the organisation calls a category, such as "category" or "stage"
/// @param plans in the order of the pack, names by id, such as `rap` to "Raising Achievement Plan"
public record Vocabulary(
    String adviser, String adviserShort, String category, Map<String, String> plans) {
  public Vocabulary {
    plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
  }
}
