package org.daybook.ui.listing;

import java.util.Optional;
import org.daybook.application.words.StateWords;
import org.daybook.application.words.Strings;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.visit.kept.VisitSummary;

/// How lists name what a visit has come to.
public final class VisitWords {
  private VisitWords() {}

  /// How far the visit is, such as "In progress".
  public static String state(VisitState state) {
    return StateWords.of(state);
  }

  /// The category agreed, else the one proposed; empty with neither.
  public static Optional<String> category(VisitSummary visit) {
    return Optional.ofNullable(visit.agreed()).or(() -> Optional.ofNullable(visit.proposed()));
  }

  /// Whether people agreed the category or the rule merely proposes it.
  public static String standing(VisitSummary visit) {
    return Strings.of(
        visit.agreed() == null ? "listing.category.proposed" : "listing.category.agreed");
  }
}
