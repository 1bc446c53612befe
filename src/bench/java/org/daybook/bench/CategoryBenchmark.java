package org.daybook.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.fixture.Frameworks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The category of 30 aspects in 6 areas on 4 categories: it may take 100 µs, as it is worked out
/// at every key stroke.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CategoryBenchmark {
  private final Framework framework =
      Frameworks.of(IntStream.range(0, 6).mapToObj(CategoryBenchmark::area).toList());
  private final Map<String, Placement> placements = placements(framework);

  @Benchmark
  public CategoryProposal category() {
    return CategoryProposal.of(framework, placements);
  }

  private static Area area(int number) {
    String id = "area-" + number;
    String[] aspects =
        IntStream.range(0, 5)
            .boxed()
            .flatMap(i -> List.of(id + "-aspect-" + i, "Aspect " + i).stream())
            .toArray(String[]::new);
    return Frameworks.area(id, "Area " + number, aspects);
  }

  private static Map<String, Placement> placements(Framework framework) {
    Map<String, Placement> placements = new HashMap<>();
    List<Category> categories = framework.categories();
    for (Aspect aspect : framework.aspects()) {
      Category category = categories.get(placements.size() % categories.size());
      placements.put(aspect.id(), new Placement.In(category.id()));
    }
    return placements;
  }
}
