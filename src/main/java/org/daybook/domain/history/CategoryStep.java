package org.daybook.domain.history;

import java.time.LocalDate;
import org.daybook.domain.visit.kept.VisitSummary;
import org.jspecify.annotations.Nullable;

/// A category a visit led to, and from when on.
///
/// @param visit the visit when it led to it: as it is now, or as it was issued
/// @param on the day of the visit; where a revision of its note changed the category, the day that
///     one was agreed
/// @param term the half-term of that day, such as "Autumn 2"
/// @param issued the version in which a category was issued that a revision has changed since, or
///     null for what the visit says now
public record CategoryStep(VisitSummary visit, LocalDate on, String term, @Nullable Issue issued) {

  /// Where the school stands by a visit whose category no revision changed.
  public static CategoryStep of(VisitSummary visit) {
    return new CategoryStep(visit, visit.occasion().date(), visit.occasion().halfTerm(), null);
  }

  /// A version of a note, and when it was issued.
  public record Issue(int version, LocalDate on) {}
}
