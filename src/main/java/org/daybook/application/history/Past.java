package org.daybook.application.history;

import java.util.List;
import org.daybook.domain.history.Leaving.Earlier;
import org.daybook.domain.problem.Problem;

/// The visits to a school before one.
///
/// @param visits those that can be read, the latest first
/// @param unread what is wrong with each that cannot, and so leaves nothing
public record Past(List<Earlier> visits, List<Problem> unread) {
  public Past {
    visits = List.copyOf(visits);
    unread = List.copyOf(unread);
  }
}
