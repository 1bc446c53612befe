package org.daybook.packs.writing;

import java.util.ArrayList;
import java.util.List;

/// Where something stands in a pack: keys, and places in lists from 0, from the top down.
///
/// Written with strokes, such as `scale/areas/3/name`; the whole pack is the empty path.
public record PackPath(List<String> steps) {
  public static final PackPath TOP = new PackPath(List.of());

  public PackPath {
    steps = List.copyOf(steps);
  }

  /// Reads what [#toString()] writes.
  public static PackPath of(String text) {
    return text.isEmpty() ? TOP : new PackPath(List.of(text.split("/", -1)));
  }

  public PackPath then(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new PackPath(longer);
  }

  public PackPath then(int index) {
    return then(Integer.toString(index));
  }

  public boolean isTop() {
    return steps.isEmpty();
  }

  /// The path of what this stands in.
  ///
  /// @throws IllegalStateException if it is the whole pack
  public PackPath parent() {
    if (isTop()) {
      throw new IllegalStateException("the whole pack stands in nothing");
    }
    return new PackPath(steps.subList(0, steps.size() - 1));
  }

  /// The last key or place.
  public String last() {
    return steps.getLast();
  }

  /// Whether this is `other` or stands in it.
  public boolean within(PackPath other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  @Override
  public String toString() {
    return String.join("/", steps);
  }
}
