package org.daybook.domain.strand;

import java.util.List;

/// A stage of a school's recovery.
///
/// @param qualities what leaders are like in it
public record Stage(String id, String name, String meaning, List<String> qualities) {
  public Stage {
    qualities = List.copyOf(qualities);
  }
}
