package org.daybook.domain.assurance;

import java.util.List;
import java.util.Optional;
import org.daybook.domain.indicator.Rating;

/// How a rating compares with the one before it.
///
/// @param since the rating it is compared with; empty only for the first
public record Change(Direction direction, Optional<Earlier> since) {

  /// Compares with the latest of the earlier ratings.
  ///
  /// @param earlier the latest first
  public static Change of(Rating now, List<Earlier> earlier) {
    if (earlier.isEmpty()) {
      return new Change(Direction.FIRST, Optional.empty());
    }
    Earlier last = earlier.getFirst();
    int more = Integer.compare(last.rating().rank(), now.rank());
    Direction direction = more > 0 ? Direction.BETTER : more < 0 ? Direction.WORSE : Direction.SAME;
    return new Change(direction, Optional.of(last));
  }

  /// Which way it went.
  public enum Direction {
    /// Nothing was rated before.
    FIRST,
    BETTER,
    SAME,
    WORSE
  }

  /// A rating of an earlier term.
  ///
  /// @param year the academic year of the term, such as "2025/26"
  public record Earlier(String term, String year, Rating rating) {}
}
