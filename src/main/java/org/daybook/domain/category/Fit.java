package org.daybook.domain.category;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// How well each category fits a set of aspects, and the one that fits best.
///
/// @param proposed id of the closest category, the one with most support if several tie; empty when
///     nothing is placed ("not enough evidence")
/// @param tied ids of all categories at the least distance when there is more than one, strongest
///     first; empty otherwise and when nothing is placed
/// @param distances by category id, strongest first: the sum over placed aspects of how many ranks
///     they lie away
/// @param counts placed aspects by category id, strongest first
/// @param coverage what was looked at
/// @param margin how far the proposal is from changing; empty without a proposal
public record Fit(
    Optional<String> proposed,
    List<String> tied,
    SequencedMap<String, Integer> distances,
    SequencedMap<String, Integer> counts,
    Coverage coverage,
    Optional<Margin> margin) {

  public Fit {
    tied = List.copyOf(tied);
  }

  /// The distances as shares of the largest, 0 to 1, for a chart; all 0 when nothing is placed.
  public Map<String, Double> relativeDistances() {
    int largest = distances.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    SequencedMap<String, Double> shares = new LinkedHashMap<>();
    distances.forEach((id, d) -> shares.put(id, largest == 0 ? 0.0 : d / (double) largest));
    return shares;
  }

  /// How much of what applies was placed.
  ///
  /// @param placed aspects in a category
  /// @param applicable aspects not marked not applicable
  /// @param minimum the pack's minimum share, 0 to 1
  public record Coverage(int placed, int applicable, double minimum) {
    /// Placed of applicable, 0 to 1; 0 when nothing is applicable.
    public double share() {
      return applicable == 0 ? 0 : placed / (double) applicable;
    }

    /// The share in whole per cent, rounded down so that a share below the minimum never looks like
    /// it: 17 of 21 is 80. Screen and paper say this.
    public int percent() {
      return percent(share());
    }

    /// The minimum in whole per cent, by the same rule.
    public int minimumPercent() {
      return percent(minimum);
    }

    private static int percent(double share) {
      return (int) Math.floor(share * 100 + 1e-9); // 0.29 * 100 is a little less than 29
    }

    /// True when too little was looked at for the proposal to be more than provisional.
    public boolean provisional() {
      return share() < minimum;
    }
  }

  /// The nearest other proposal.
  ///
  /// @param aspects least number of placed aspects that would have to move to another category for
  ///     the proposal to change, none added or taken away; at least 1
  /// @param towards id of the neighbouring category that so few moves can reach; where both
  ///     neighbours are as near, the one with more support
  public record Margin(int aspects, String towards) {}
}
