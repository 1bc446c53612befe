package org.daybook.application.visit;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.problem.ProblemException;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Visit;

/// Taking over into an open visit what earlier visits left to it, or leaving it out.
public final class TakingOver {
  private final OpenVisit open;

  public TakingOver(OpenVisit open) {
    this.open = open;
  }

  /// Says that the school still stands where earlier visits left it, in each of these aspects that
  /// is carried and not decided here: placement, ticks and reason are the adviser's of today.
  public Standing confirm(Collection<String> aspects) throws ProblemException {
    Carried carried = open.visit().preparation().carried();
    return open.change(
        visit -> {
          Findings confirmed = visit.findings();
          for (String aspect : aspects) {
            Optional<Judgement> left =
                carried.judgement(aspect, visit.findings().judgements()).map(Brought::what);
            if (left.isPresent()) {
              confirmed = confirmed.withJudgement(aspect, left.get().on(open.today()));
            }
          }
          return visit.with(confirmed);
        });
  }

  /// Takes over what an earlier visit left for a section, beneath what is written there already;
  /// does nothing where nothing waits.
  ///
  /// @param key one of the section's note keys
  public Standing note(String key) throws ProblemException {
    String left =
        open.visit().preparation().carried().note(key).map(Brought::what).orElse("").strip();
    if (left.isEmpty()) {
      return open.standing();
    }
    String before = open.visit().findings().notes().getOrDefault(key, "");
    String gap = before.isBlank() ? "" : before.stripTrailing() + "\n\n";
    return open.change(
        visit -> settled(visit.with(visit.findings().withNote(key, gap + left)), key));
  }

  /// Leaves out what an earlier visit left for a section.
  public Standing leaveOut(String key) throws ProblemException {
    return open.change(visit -> settled(visit, key));
  }

  /// Says that an action from an earlier visit stays as it was agreed there.
  public Standing action(UUID action) throws ProblemException {
    return open.change(
        visit ->
            visit.with(
                visit.preparation().with(visit.preparation().carried().settledAction(action))));
  }

  private static Visit settled(Visit visit, String key) {
    return visit.with(visit.preparation().with(visit.preparation().carried().settledNote(key)));
  }
}
