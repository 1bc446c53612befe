package org.daybook.domain.category;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Scale;
import org.daybook.fixture.Frameworks;

/// A framework of two to six categories with up to nine aspects, placed at random.
record RandomCase(Framework framework, Map<String, Placement> placements) {

  static RandomCase from(RandomGenerator random) {
    List<Category> categories =
        IntStream.rangeClosed(1, random.nextInt(2, 7)).mapToObj(RandomCase::category).toList();
    List<Area> areas = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      areas.add(area("area-" + i, random.nextInt(4)));
    }
    Framework small = Frameworks.small();
    Framework framework =
        new Framework(
            small.identity(),
            small.vocabulary(),
            new Scale(categories, areas, random.nextInt(11) / 10.0, List.of()),
            small.support(),
            small.practice(),
            small.instruments());
    Map<String, Placement> placements = new HashMap<>();
    framework.aspects().forEach(a -> placements.put(a.id(), placement(categories, random)));
    return new RandomCase(framework, placements);
  }

  private static Placement placement(List<Category> categories, RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> Placement.Aside.NOT_APPLICABLE;
      case 1 -> Placement.Aside.NOT_CONSIDERED;
      default -> new Placement.In(categories.get(random.nextInt(categories.size())).id());
    };
  }

  private static Category category(int rank) {
    return new Category("rank-" + rank, rank, "Rank " + rank, "Rank " + rank, "universal", "");
  }

  private static Area area(String id, int aspects) {
    return new Area(
        id,
        id,
        IntStream.range(0, aspects)
            .mapToObj(i -> new Aspect(id + "-aspect-" + i, "", null, List.of()))
            .toList());
  }
}
