package org.daybook.ui.year;

import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.domain.school.Urn;
import org.jspecify.annotations.Nullable;

/// Where one left a school's year to go to one of its visits or forms, to come back to it.
///
/// It counts for the next look at that school's year alone: whoever comes another way begins at
/// the present half-term. Used on the FX thread.
public final class KeptStop {
  private Optional<Left> left = Optional.empty();

  /// The ways, each of which remembers first where one is.
  ///
  /// @param here where one is; empty while nothing is shown
  YearWays leaving(YearWays ways, Supplier<Optional<Left>> here) {
    return new YearWays(
        visit -> leave(here, () -> ways.openVisit().accept(visit)),
        form -> leave(here, () -> ways.openForm().accept(form)),
        () -> leave(here, ways.openGrids()),
        () -> leave(here, ways.planVisit()),
        ways.askWhere(),
        ways.openFile());
  }

  /// Has the next look at a school's year begin there, whatever its framework.
  ///
  /// @param year such as "2026/27"
  /// @param stop the name of a half-term or term
  public void keep(Urn school, String year, String stop) {
    left = Optional.of(new Left(school, null, year, stop));
  }

  private void leave(Supplier<Optional<Left>> here, Runnable way) {
    left = here.get();
    way.run();
  }

  /// Where this school's year was left; empty after the first time, for another school, and for
  /// another framework.
  Optional<Left> back(Urn school, String pack) {
    Optional<Left> found =
        left.filter(stop -> stop.school().equals(school))
            .filter(stop -> stop.pack() == null || stop.pack().equals(pack));
    left = Optional.empty();
    return found;
  }

  /// A half-term or term of a school's year.
  ///
  /// @param pack id of the pack whose year it is; null for any
  /// @param year such as "2026/27"
  /// @param stop its name
  record Left(Urn school, @Nullable String pack, String year, String stop) {}
}
