package org.daybook.domain.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Visit;

/// Where a school stood in each aspect at earlier visits: what was agreed there, else what the
/// adviser said.
///
/// Only visits with the same scale are told; a place on another scale is never turned into one on
/// this.
///
/// @param stops the earlier visits, the oldest first
public record JudgementHistory(List<Stop> stops) {
  public static final JudgementHistory NONE = new JudgementHistory(List.of());

  public JudgementHistory {
    stops = stops.stream().sorted(Comparator.comparing(Stop::date)).toList();
  }

  /// Whether what one pack says can stand beside what another says: versions of one method with the
  /// same categories in the same order.
  public static boolean sameScale(Framework one, Framework other) {
    return one.id().equals(other.id()) && ranks(one).equals(ranks(other));
  }

  private static List<String> ranks(Framework framework) {
    return framework.categories().stream().map(Category::id).toList();
  }

  /// Where the aspect of this id stood, the oldest first; visits that did not place it are left
  /// out.
  public List<Point> of(String aspect) {
    List<Point> points = new ArrayList<>();
    for (Stop stop : stops) {
      Category category = stop.placed().get(aspect);
      if (category != null) {
        points.add(new Point(stop.date(), category));
      }
    }
    return List.copyOf(points);
  }

  /// Where the aspect stood when it was last placed.
  public Optional<Point> last(String aspect) {
    List<Point> points = of(aspect);
    return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
  }

  /// How an aspect has moved since it was last placed.
  ///
  /// @param now where it stands now
  public Movement movement(Framework framework, String aspect, Placement now) {
    Optional<Point> last = last(aspect);
    if (last.isEmpty() || !(now instanceof Placement.In(String category))) {
      return Movement.NONE;
    }
    int steps = last.get().category().rank() - framework.category(category).rank();
    return steps == 0 ? Movement.NONE : steps > 0 ? Movement.STRONGER : Movement.WEAKER;
  }

  /// How many aspects have moved which way.
  ///
  /// @param now where they stand, by aspect id
  public Map<Movement, Long> movements(Framework framework, Map<String, Placement> now) {
    Map<Movement, Long> counts = new EnumMap<>(Movement.class);
    now.forEach(
        (aspect, placement) -> counts.merge(movement(framework, aspect, placement), 1L, Long::sum));
    return counts;
  }

  /// The day of the last earlier visit; empty without one.
  public Optional<LocalDate> since() {
    return stops.isEmpty() ? Optional.empty() : Optional.of(stops.getLast().date());
  }

  /// One earlier visit.
  ///
  /// @param placed by aspect id, whatever was in a category
  public record Stop(LocalDate date, Map<String, Category> placed) {
    public Stop {
      placed = Map.copyOf(placed);
    }

    public static Stop of(Visit visit, Framework framework) {
      Map<String, Category> placed = new HashMap<>();
      visit
          .findings()
          .placements()
          .forEach(
              (aspect, placement) -> {
                if (placement instanceof Placement.In(String category)) {
                  placed.put(aspect, framework.category(category));
                }
              });
      return new Stop(visit.occasion().date(), placed);
    }
  }

  /// Where an aspect stood on a day.
  public record Point(LocalDate date, Category category) {}

  /// Which way an aspect has moved.
  public enum Movement {
    NONE,
    STRONGER,
    /// It needs more support than before.
    WEAKER
  }
}
