package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The category people agreed on, which need not be the one proposed.
///
/// @param category id of the agreed category
/// @param proposed id of the category the rule proposed then, or null if it proposed none
/// @param by who agreed, at least one
/// @param reason why it differs from the proposal; empty where it does not
public record Agreement(
    String category, @Nullable String proposed, List<Person> by, String reason, LocalDate date) {
  public Agreement {
    by = List.copyOf(by);
  }

  public boolean differs() {
    return !category.equals(proposed);
  }
}
