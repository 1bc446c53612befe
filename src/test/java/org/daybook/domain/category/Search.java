package org.daybook.domain.category;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The category rule read word by word, without any thought of speed: what the fast one is held to.
///
/// Categories are counted from 0, the strongest.
final class Search {
  private final int[] counts;

  /// @param counts placed aspects by category
  Search(int... counts) {
    this.counts = counts;
  }

  int distance(int category) {
    int distance = 0;
    for (int other = 0; other < counts.length; other++) {
      distance += counts[other] * Math.abs(other - category);
    }
    return distance;
  }

  /// Every category at the least distance, the strongest first.
  int[] closest() {
    int least = categories().map(this::distance).min().orElseThrow();
    return categories().filter(category -> distance(category) == least).toArray();
  }

  int proposed() {
    int best = 0;
    for (int category = 1; category < counts.length; category++) {
      if (distance(category) <= distance(best)) {
        best = category;
      }
    }
    return best;
  }

  /// The fewest moves to another category that change the proposal, and all that they can propose.
  Nearest nearest() {
    Nearest nearest = new Nearest(Integer.MAX_VALUE, Set.of());
    return tryAll(new int[counts.length], 0, IntStream.of(counts).sum(), nearest);
  }

  /// Fills the categories from `next` on with `left` aspects in every way there is.
  private Nearest tryAll(int[] other, int next, int left, Nearest nearest) {
    if (next == other.length - 1) {
      other[next] = left;
      int moves = moves(other);
      return moves > nearest.moves()
          ? nearest
          : nearest.or(moves, new Search(other).proposed(), proposed());
    }
    Nearest best = nearest;
    for (int here = 0; here <= left; here++) {
      other[next] = here;
      best = tryAll(other, next + 1, left - here, best);
    }
    return best;
  }

  private int moves(int[] other) {
    int moves = 0;
    for (int category = 0; category < counts.length; category++) {
      moves += Math.max(0, counts[category] - other[category]);
    }
    return moves;
  }

  private IntStream categories() {
    return IntStream.range(0, counts.length);
  }

  /// The nearest ways to another proposal found so far.
  record Nearest(int moves, Set<Integer> proposals) {
    Nearest or(int otherMoves, int proposal, int present) {
      if (proposal == present) {
        return this;
      }
      Set<Integer> all = new TreeSet<>(otherMoves == moves ? proposals : Set.of());
      all.add(proposal);
      return new Nearest(otherMoves, all);
    }
  }
}
