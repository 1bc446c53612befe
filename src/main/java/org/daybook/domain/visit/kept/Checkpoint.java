package org.daybook.domain.visit.kept;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.daybook.domain.visit.Visit;

/// A visit as it was before somebody began to work on it. It is there while they do, and so it is
/// still there when the program dies meanwhile.
///
/// @param at when they began
public record Checkpoint(Visit visit, Instant at) {

  /// The id of the checkpoint of a visit: there is one at most.
  public static UUID id(UUID visit) {
    return UUID.nameUUIDFromBytes(("checkpoint/" + visit).getBytes(StandardCharsets.UTF_8));
  }

  public UUID id() {
    return id(visit.id());
  }
}
