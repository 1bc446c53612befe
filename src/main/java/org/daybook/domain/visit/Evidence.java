package org.daybook.domain.visit;

import java.util.Set;
import java.util.UUID;

/// What was seen, heard or read, in a line or two.
///
/// @param aspects ids of the aspects it bears on
public record Evidence(UUID id, String text, Set<String> aspects) {
  public Evidence {
    aspects = Set.copyOf(aspects);
  }
}
