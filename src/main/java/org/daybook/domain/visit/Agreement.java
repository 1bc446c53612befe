package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    Objects.requireNonNull(date, "an agreement has a day");
    by = List.copyOf(by);
  }

  public boolean differs() {
    return !category.equals(proposed);
  }

  /// True when the judgements were changed so much that the rule proposes something else than it
  /// did when people agreed.
  ///
  /// @param now id of the category proposed now, empty without a proposal
  public boolean movedFrom(Optional<String> now) {
    return !now.equals(Optional.ofNullable(proposed));
  }

  /// True when nothing supports the agreed category any more: the judgements, changed since,
  /// propose another than the agreed one and than the one from which a reason said it differs.
  /// People then confirm it with a reason or agree anew.
  ///
  /// @param now id of the category proposed now, empty without a proposal
  public boolean overtakenBy(Optional<String> now) {
    return movedFrom(now) && !now.equals(Optional.of(category));
  }
}
