package org.daybook.domain.category;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Statement;

/// The placement that ticked statements suggest for one aspect (domain rule 2).
public final class Suggestion {
  private Suggestion() {}

  /// The category with the largest share of its statements ticked; equal shares give the one with
  /// more support. Empty when nothing of the aspect is ticked.
  ///
  /// @param ticked statement ids; those of other aspects are ignored
  public static Optional<Category> of(
      Aspect aspect, List<Category> categories, Set<String> ticked) {
    Category best = null;
    double bestShare = 0;
    for (Category category : categories) {
      List<Statement> statements = aspect.statements(category);
      long met = statements.stream().filter(s -> ticked.contains(s.id())).count();
      double share = met == 0 ? 0 : met / (double) statements.size();
      if (share > 0 && share >= bestShare) {
        best = category;
        bestShare = share;
      }
    }
    return Optional.ofNullable(best);
  }
}
