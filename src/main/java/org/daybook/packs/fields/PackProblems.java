package org.daybook.packs.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.packs.yaml.PackProblem;
import org.daybook.packs.yaml.YamlNode.Place;

/// Collects what is wrong while one pack is read; stops counting where nobody would read on.
public final class PackProblems {
  private static final int MOST = 100;

  private final List<PackProblem> noted = new ArrayList<>();
  private final boolean kept;

  /// Of a pack that is to be used.
  public PackProblems() {
    this(false);
  }

  /// @param kept whether the pack is only kept for what was made with it: it was sound by the rules
  ///     of its day, and is not measured by those that came since
  public PackProblems(boolean kept) {
    this.kept = kept;
  }

  /// Notes a fault against a rule that not every Daybook had; none in a pack that is only kept.
  ///
  /// @return whether it counts
  public boolean noteSince(Place place, String reason) {
    if (!kept) {
      note(place, reason);
    }
    return !kept;
  }

  /// Notes a fault; beyond the first hundred they are dropped.
  public void note(Place place, String reason) {
    if (noted.size() < MOST) {
      noted.add(new PackProblem(place.line(), place.column(), reason));
    }
  }

  /// Whether the pack is sound so far.
  public boolean none() {
    return noted.isEmpty();
  }

  /// All faults in the order of the file.
  public List<PackProblem> inOrder() {
    return noted.stream()
        .sorted(Comparator.comparingInt(PackProblem::line).thenComparing(PackProblem::column))
        .toList();
  }
}
