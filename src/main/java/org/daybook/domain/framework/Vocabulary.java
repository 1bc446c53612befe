package org.daybook.domain.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
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

  /// What a category is called at the head of a sentence, such as "Stage".
  public String categoryFirst() {
    return category.isEmpty()
        ? category
        : category.substring(0, 1).toUpperCase(Locale.UK) + category.substring(1);
  }
}
