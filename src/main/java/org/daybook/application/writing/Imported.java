package org.daybook.application.writing;

import java.util.List;
import java.util.Optional;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Identity;

/// What came of an import.
///
/// @param framework the pack taken over; empty when it was not
/// @param problems everything that is wrong in it, with lines of the file
/// @param older why a sound pack was not taken over: a later version is in use
public record Imported(
    Optional<Framework> framework, List<PackStanding.Found> problems, Optional<Older> older) {
  public Imported {
    problems = List.copyOf(problems);
  }

  static Imported taken(Framework framework) {
    return new Imported(Optional.of(framework), List.of(), Optional.empty());
  }

  static Imported refused(List<PackStanding.Found> problems) {
    return new Imported(Optional.empty(), problems, Optional.empty());
  }

  static Imported inDoubt(Older older) {
    return new Imported(Optional.empty(), List.of(), Optional.of(older));
  }

  /// A pack that is earlier than the one it would take the place of.
  public record Older(Identity offered, Identity inUse) {}
}
