package org.daybook.application.concern;

import java.time.LocalDate;
import java.util.Comparator;
import org.daybook.domain.concern.Concern;

/// A concern with the school it is about.
///
/// @param school its name
public record ListedConcern(Concern concern, String school) {
  private static final Comparator<LocalDate> FIRST_UNKNOWN =
      Comparator.nullsFirst(Comparator.naturalOrder());

  /// What is not settled first, the oldest of it on top; then what is settled, the latest first.
  static final Comparator<ListedConcern> OLDEST_OPEN_FIRST =
      Comparator.comparing((ListedConcern each) -> each.concern().closed() != null)
          .thenComparing(
              (a, b) ->
                  a.concern().closed() == null
                      ? FIRST_UNKNOWN.compare(a.concern().raised(), b.concern().raised())
                      : FIRST_UNKNOWN.compare(b.concern().closed(), a.concern().closed()));
}
