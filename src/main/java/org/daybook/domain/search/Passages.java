package org.daybook.domain.search;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.framework.VisitType.Audience;
import org.daybook.domain.search.Passage.Kind;
import org.jspecify.annotations.Nullable;

/// Passages as they are gathered; what is blank is left out.
final class Passages {
  private final List<Passage> found = new ArrayList<>();
  private final @Nullable Audience usual;

  /// @param usual who may read what nothing else is said of; null in records without such limits
  Passages(@Nullable Audience usual) {
    this.usual = usual;
  }

  /// Adds words that stand on their own.
  ///
  /// @param at the ids of their place
  Passages add(Kind kind, String place, String text, String... at) {
    return add(usual, kind, place, text, at);
  }

  /// Adds words for these eyes.
  Passages add(@Nullable Audience audience, Kind kind, String place, String text, String... at) {
    if (!text.isBlank()) {
      found.add(new Passage(kind, place, text.strip(), audience, List.of(at)));
    }
    return this;
  }

  List<Passage> all() {
    return List.copyOf(found);
  }
}
