package org.daybook.domain.category;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.daybook.domain.framework.Category;

/// Counts placements by rank and reads the fit off the counts.
///
/// The distance of a category is the sum of |rank − its rank|. That sum is least at a median of
/// the ranks, so a proposal changes exactly when moved aspects push the upper median (the tie rule
/// wants the larger rank) over to a neighbour. Hence the margin needs no search.
final class Tally {
  private final List<Category> categories;
  private final int[] counts;
  private int placed;
  private int applicable;

  Tally(List<Category> categories) {
    this.categories = categories;
    this.counts = new int[categories.size()];
  }

  void add(Placement placement) {
    switch (placement) {
      case Placement.In(String category) -> {
        counts[index(category)]++;
        placed++;
        applicable++;
      }
      case Placement.Aside.NOT_CONSIDERED -> applicable++;
      case Placement.Aside.NOT_APPLICABLE -> {}
    }
  }

  Fit fit(double minimumCoverage) {
    int[] distances = distances();
    List<String> closest = new ArrayList<>();
    int best = 0;
    for (int i = 0; i < counts.length; i++) {
      if (distances[i] <= distances[best]) {
        if (distances[i] < distances[best]) {
          closest.clear();
        }
        closest.add(categories.get(i).id());
        best = i;
      }
    }
    boolean any = placed > 0;
    return new Fit(
        any ? Optional.of(categories.get(best).id()) : Optional.empty(),
        any && closest.size() > 1 ? closest : List.of(),
        byCategory(distances),
        byCategory(counts),
        new Fit.Coverage(placed, applicable, minimumCoverage),
        any ? Optional.of(margin(best)) : Optional.empty());
  }

  private int[] distances() {
    int[] distances = new int[counts.length];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        distances[i] += counts[j] * Math.abs(i - j);
      }
    }
    return distances;
  }

  /// A stronger category is proposed once more than half lie above the present one; one with more
  /// support as soon as half lie below it.
  private Fit.Margin margin(int proposed) {
    int stronger = 0;
    for (int i = 0; i < proposed; i++) {
      stronger += counts[i];
    }
    int upToHere = stronger + counts[proposed];
    int half = placed / 2;
    int toStronger = proposed == 0 ? Integer.MAX_VALUE : half + 1 - stronger;
    int toMoreSupport = proposed == counts.length - 1 ? Integer.MAX_VALUE : upToHere - half;
    return toMoreSupport <= toStronger
        ? new Fit.Margin(toMoreSupport, categories.get(proposed + 1).id())
        : new Fit.Margin(toStronger, categories.get(proposed - 1).id());
  }

  private SequencedMap<String, Integer> byCategory(int[] values) {
    SequencedMap<String, Integer> map = LinkedHashMap.newLinkedHashMap(values.length);
    for (int i = 0; i < values.length; i++) {
      map.put(categories.get(i).id(), values[i]);
    }
    return map;
  }

  private int index(String category) {
    for (int i = 0; i < categories.size(); i++) {
      if (categories.get(i).id().equals(category)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no category " + category);
  }
}
