package org.daybook.domain.search;

import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.search.Passage.Kind;

/// Passages as they are gathered; what is blank is left out.
final class Passages {
  private final List<Passage> found = new ArrayList<>();

  /// Adds words that stand on their own.
  ///
  /// @param at the ids of their place
  Passages add(Kind kind, String place, String text, String... at) {
    if (!text.isBlank()) {
      found.add(new Passage(kind, place, text.strip(), List.of(at)));
    }
    return this;
  }

  List<Passage> all() {
    return List.copyOf(found);
  }
}
