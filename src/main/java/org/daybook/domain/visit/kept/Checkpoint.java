package org.daybook.domain.visit.kept;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.daybook.domain.visit.Visit;
import org.jspecify.annotations.Nullable;

/// A visit as it was before somebody began to work on it. It is there while they do, and so it is
/// still there when the program dies meanwhile.
///
/// @param at when they began
/// @param left how the program that died left the visit; null while nothing has changed it since
public record Checkpoint(Visit visit, Instant at, @Nullable Left left) {

  /// The id of the checkpoint of a visit: there is one at most.
  public static UUID id(UUID visit) {
    return UUID.nameUUIDFromBytes(("checkpoint/" + visit).getBytes(StandardCharsets.UTF_8));
  }

  public UUID id() {
    return id(visit.id());
  }

  /// A visit as a program left it when it died.
  ///
  /// @param at when it was saved last
  public record Left(Visit visit, Instant at) {}
}
