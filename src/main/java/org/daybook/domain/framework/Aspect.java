package org.daybook.domain.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that is judged, with what distinguishes the categories.
///
/// @param onlyWith what a school must have for this aspect to apply, or null when it always does
/// @param statements in the order of the pack; a category may have none
public record Aspect(
    String id, String name, @Nullable Provision onlyWith, List<Statement> statements) {
  public Aspect {
    statements = List.copyOf(statements);
  }

  /// What characterises a school of this category in this aspect; empty where the source is silent.
  public List<Statement> statements(Category category) {
    return statements.stream().filter(s -> s.category().equals(category.id())).toList();
  }

  /// A part of a school that not every school has.
  public enum Provision {
    EARLY_YEARS,
    SIXTH_FORM
  }
}
