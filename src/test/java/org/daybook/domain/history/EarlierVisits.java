package org.daybook.domain.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.category.Placement;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.plan.Action;
import org.daybook.domain.plan.Rag;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Visit;
import org.daybook.fixture.Frameworks;
import org.daybook.fixture.Visits;
import org.jspecify.annotations.Nullable;

/// Invented visits that were before.
final class EarlierVisits {
  private EarlierVisits() {}

  static Visit visit(LocalDate day) {
    Visit empty = Visits.empty(Frameworks.small());
    return new Visit(
        new UUID(7, day.toEpochDay()),
        empty.occasion().corrected("visit", day, "Some half-term", "Robin Invented"),
        empty.pack(),
        Findings.NONE,
        Outcome.PLANNED);
  }

  static Judgement in(String category) {
    return new Judgement(new Placement.In(category), Set.of(), "");
  }

  static Outcome outcome(Action... actions) {
    return new Outcome(VisitState.DRAFT, List.of(actions), null);
  }

  static Action action(int number, String what, @Nullable Rag action, @Nullable Rag impact) {
    return new Action(new UUID(1, number), what, "", null, "", action, impact);
  }
}
