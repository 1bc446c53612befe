package org.daybook.domain.indicator;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values that mean one rating.
///
/// @param lower its lower limit, or null for none
/// @param upper its upper limit, or null for none
public record Band(Rating rating, @Nullable Limit lower, @Nullable Limit upper) {

  /// Whether it claims a value, as other bands may too.
  public boolean claims(BigDecimal value) {
    return reaches(lower, value, 1) && reaches(upper, value, -1);
  }

  /// Whether it claims this very value before all other bands ("or above").
  public boolean insistsOn(BigDecimal value) {
    return lower != null && lower.first() && lower.at().compareTo(value) == 0 && claims(value);
  }

  Stream<BigDecimal> limits() {
    return Stream.of(lower, upper).flatMap(Stream::ofNullable).map(Limit::at);
  }

  private static boolean reaches(@Nullable Limit limit, BigDecimal value, int side) {
    if (limit == null) {
      return true;
    }
    int beyond = value.compareTo(limit.at()) * side;
    return limit.included() ? beyond >= 0 : beyond > 0;
  }

  /// Where a band ends.
  ///
  /// @param included whether the band has the value itself
  /// @param first whether it has the value even when another band claims it as well; a lower limit
  ///     only
  public record Limit(BigDecimal at, boolean included, boolean first) {}
}
