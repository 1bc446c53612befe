package org.daybook.domain.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A figure that is watched.
///
/// @param range the values there can be
/// @param bands which value means which rating; none for a figure that is only recorded
public record Measure(String id, String name, Unit unit, Range range, List<Band> bands) {
  public Measure {
    bands = List.copyOf(bands);
  }

  /// The rating a value suggests. Where several bands claim it, the least assured of them counts,
  /// unless one says "or above" for just that value (Ethos 2023: the published bands touch and
  /// overlap). Empty for a measure without bands.
  ///
  /// @throws IllegalArgumentException if the value is outside the range
  public Optional<Rating> suggested(BigDecimal value) {
    return claiming(value).map(Band::rating);
  }

  /// The band that decides about a value; empty for a measure without bands.
  ///
  /// @throws IllegalArgumentException if the value is outside the range
  public Optional<Band> claiming(BigDecimal value) {
    if (!range.has(value)) {
      throw new IllegalArgumentException(id + " cannot be " + value);
    }
    return bands.stream()
        .filter(band -> band.claims(value))
        .max(
            Comparator.comparing((Band band) -> band.insistsOn(value))
                .thenComparing(band -> band.rating().rank()));
  }

  /// What a figure is counted in.
  public enum Unit {
    PERCENT,
    NUMBER,
    SCORE
  }

  /// The values there can be, ends included.
  ///
  /// @param from null for no lower end
  /// @param to null for no upper end
  public record Range(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    public static final Range ALL = new Range(null, null);

    public boolean has(BigDecimal value) {
      return (from == null || value.compareTo(from) >= 0)
          && (to == null || value.compareTo(to) <= 0);
    }
  }
}
