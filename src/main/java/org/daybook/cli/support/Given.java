package org.daybook.cli.support;

import java.util.stream.Collectors;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;

/// Reads the ids people give, and says which there are where one is wrong.
public final class Given {
  private Given() {}

  /// Refuses what is no category.
  ///
  /// @throws ProblemException `cli.given.category` if the framework has no such category,
  ///     `cli.given.no-category` if it has none at all
  public static void category(Framework framework, String id) throws ProblemException {
    if (framework.categories().stream().noneMatch(category -> category.id().equals(id))) {
      String ids =
          framework.categories().stream().map(Category::id).collect(Collectors.joining(", "));
      if (ids.isEmpty()) {
        throw Problem.of("cli.given.no-category").exception();
      }
      throw Problem.of("cli.given.category", id, ids).exception();
    }
  }

  /// A category, or one of the two fixed words.
  public static Placement placement(Framework framework, String word) throws ProblemException {
    Placement placement = Placement.of(word);
    if (placement instanceof Placement.In(String category)) {
      category(framework, category);
    }
    return placement;
  }

  /// The id as it was given.
  ///
  /// @throws ProblemException `cli.given.aspect` if the framework has no such aspect,
  ///     `cli.given.no-aspect` if it has none at all
  public static String aspect(Framework framework, String id) throws ProblemException {
    if (framework.aspects().stream().noneMatch(aspect -> aspect.id().equals(id))) {
      String ids = framework.aspects().stream().map(Aspect::id).collect(Collectors.joining(", "));
      if (ids.isEmpty()) {
        throw Problem.of("cli.given.no-aspect").exception();
      }
      throw Problem.of("cli.given.aspect", id, ids).exception();
    }
    return id;
  }
}
