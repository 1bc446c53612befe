package org.daybook.domain.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.daybook.domain.indicator.Measure.Range;

/// Whether bands say for every value of a range which rating it means.
///
/// Between two neighbouring limits nothing changes, so it is enough to try each limit and one value
/// in each space between and beyond them.
public final class BandCheck {
  private static final BigDecimal TWO = BigDecimal.TWO;

  private BandCheck() {}

  /// A value of the range that no band claims, if there is one.
  public static Optional<BigDecimal> gap(Range range, List<Band> bands) {
    return probes(range, bands).stream()
        .filter(range::has)
        .filter(value -> bands.stream().noneMatch(band -> band.claims(value)))
        .findFirst();
  }

  /// A value for which more than one band says "or above", if there is one.
  public static Optional<BigDecimal> quarrel(List<Band> bands) {
    return bands.stream()
        .flatMap(Band::limits)
        .filter(value -> bands.stream().filter(band -> band.insistsOn(value)).count() > 1)
        .findFirst();
  }

  /// A value that more than one band claims and none insists on, if there is one.
  public static Optional<BigDecimal> overlap(Range range, List<Band> bands) {
    return probes(range, bands).stream()
        .filter(range::has)
        .filter(value -> bands.stream().filter(band -> band.claims(value)).count() > 1)
        .filter(value -> bands.stream().noneMatch(band -> band.insistsOn(value)))
        .findFirst();
  }

  /// A value that two bands of one rating claim, if there is one.
  public static Optional<BigDecimal> repeated(Measure measure) {
    return probes(measure.range(), measure.bands()).stream()
        .filter(measure.range()::has)
        .filter(
            value -> {
              List<Rating> claimed =
                  measure.bands().stream()
                      .filter(band -> band.claims(value))
                      .map(Band::rating)
                      .toList();
              return claimed.stream().distinct().count() < claimed.size();
            })
        .findFirst();
  }

  /// The bands that decide about no value of the range, because others claim all theirs or because
  /// they lie outside it.
  public static List<Band> idle(Measure measure) {
    List<Band> idle = new ArrayList<>(measure.bands());
    probes(measure.range(), measure.bands()).stream()
        .filter(measure.range()::has)
        .flatMap(value -> measure.claiming(value).stream())
        .forEach(deciding -> idle.removeIf(deciding::equals));
    return idle;
  }

  private static List<BigDecimal> probes(Range range, List<Band> bands) {
    TreeSet<BigDecimal> limits = new TreeSet<>();
    bands.stream().flatMap(Band::limits).forEach(limits::add);
    Optional.ofNullable(range.from()).ifPresent(limits::add);
    Optional.ofNullable(range.to()).ifPresent(limits::add);
    List<BigDecimal> probes = new ArrayList<>();
    if (limits.isEmpty()) {
      return List.of(BigDecimal.ZERO);
    }
    probes.add(limits.first().subtract(BigDecimal.ONE));
    BigDecimal before = null;
    for (BigDecimal limit : limits) {
      if (before != null) {
        probes.add(before.add(limit).divide(TWO));
      }
      probes.add(limit);
      before = limit;
    }
    probes.add(limits.last().add(BigDecimal.ONE));
    return probes;
  }
}
