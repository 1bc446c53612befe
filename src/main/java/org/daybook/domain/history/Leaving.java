package org.daybook.domain.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.framework.VisitType;
import org.daybook.domain.framework.VisitType.Section;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Carried;
import org.daybook.domain.visit.Carried.Brought;
import org.daybook.domain.visit.Judgement;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Voice;
import org.daybook.domain.visit.Visit;

/// What earlier visits to a school leave to the next one (domain rule 2).
///
/// An aspect is left as it was last decided, whichever visit that was, as far as the scale is the
/// same: what was agreed, else what the adviser said. Open actions are those of the last visit.
/// Strengths, next steps and whatever else the organisation puts into a note's summary are left by
/// the last visit with the same framework, section by section.
public final class Leaving {
  private Leaving() {}

  /// What is left to a visit.
  ///
  /// @param framework of the visit that begins
  /// @param type of that visit
  /// @param earlier visits to the same school, the latest first
  public static Carried of(Framework framework, VisitType type, List<Earlier> earlier) {
    List<Earlier> alike =
        earlier.stream().filter(each -> each.framework().id().equals(framework.id())).toList();
    return new Carried(
        judgements(framework, alike),
        alike.isEmpty() ? Map.of() : notes(type, alike.getFirst()),
        earlier.isEmpty() ? List.of() : openActions(earlier.getFirst().visit()));
  }

  /// The actions a visit leaves open: all but those that are done and have worked.
  public static List<Brought<Action>> openActions(Visit visit) {
    return visit.outcome().actions().stream()
        .filter(action -> !action.what().isBlank() && !action.worked())
        .map(action -> brought(visit, action))
        .toList();
  }

  private static Map<String, Brought<Judgement>> judgements(
      Framework framework, List<Earlier> alike) {
    Map<String, Brought<Judgement>> left = new HashMap<>();
    for (Earlier each : alike) {
      if (JudgementHistory.sameScale(each.framework(), framework)) {
        for (Aspect aspect : framework.aspects()) {
          judgement(each.visit().findings().judgements(), aspect)
              .ifPresent(
                  judgement -> left.putIfAbsent(aspect.id(), brought(each.visit(), judgement)));
        }
      }
    }
    return left;
  }

  private static Optional<Judgement> judgement(Judgements judgements, Aspect aspect) {
    Judgement adviser = judgements.of(Voice.ADVISER, aspect.id());
    Judgement agreed = judgements.of(Voice.AGREED, aspect.id());
    Judgement counts = agreed.decided() ? agreed : adviser;
    if (!counts.decided()) {
      return Optional.empty();
    }
    Set<String> ticked = new HashSet<>(adviser.ticked());
    ticked.retainAll(aspect.statements().stream().map(Statement::id).toList());
    String why = counts.rationale().isBlank() ? adviser.rationale() : counts.rationale();
    return Optional.of(new Judgement(counts.placement(), ticked, why, false, counts.on()));
  }

  /// Nothing goes from a section to one that more people read.
  private static Map<String, Brought<String>> notes(VisitType type, Earlier last) {
    Map<String, Brought<String>> left = new HashMap<>();
    for (Section section : type.sections()) {
      if (section.summary() && last.reads(section)) {
        for (String key : section.noteKeys()) {
          String text = last.visit().findings().notes().getOrDefault(key, "");
          if (!text.isBlank()) {
            left.put(key, brought(last.visit(), text));
          }
        }
      }
    }
    return left;
  }

  private static <T> Brought<T> brought(Visit visit, T what) {
    return new Brought<>(visit.id(), visit.occasion().date(), what);
  }

  /// A visit that was before.
  ///
  /// @param framework the version it was made with
  public record Earlier(Visit visit, Framework framework) {
    public VisitType type() {
      return framework.visitType(visit.occasion().type());
    }

    /// Whether the visit had a section for the same readers.
    private boolean reads(Section section) {
      return type().sections().stream()
          .anyMatch(was -> was.id().equals(section.id()) && was.audience() == section.audience());
    }
  }
}
