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

  public void note(Place place, String reason) {
    if (noted.size() < MOST) {
      noted.add(new PackProblem(place.line(), place.column(), reason));
    }
  }

  public boolean none() {
    return noted.isEmpty();
  }

  public List<PackProblem> inOrder() {
    return noted.stream()
        .sorted(Comparator.comparingInt(PackProblem::line).thenComparing(PackProblem::column))
        .toList();
  }
}
