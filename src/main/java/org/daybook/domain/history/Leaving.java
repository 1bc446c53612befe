package org.daybook.domain.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
/// same: what was agreed, else what the adviser said. An action is left as the last visit that
/// knew of it had it, while it is open. Strengths, next steps and whatever else the organisation
/// puts into a note's summary are left by the last visit with the same framework that wrote them,
/// heading by heading.
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
        notes(type, alike),
        openActions(earlier.stream().map(Earlier::visit).toList()));
  }

  /// The actions visits leave open: all but those that are done and have worked. What a later visit
  /// closed or took away stays so, and what was added late to an earlier one is not lost.
  ///
  /// @param earlier the latest first
  public static List<Brought<Action>> openActions(List<Visit> earlier) {
    List<Brought<Action>> open = new ArrayList<>();
    Set<UUID> known = new HashSet<>();
    for (Visit visit : earlier) {
      visit.outcome().actions().stream()
          .filter(action -> !known.contains(action.id()))
          .filter(action -> !action.what().isBlank() && !action.worked())
          .map(action -> brought(visit, action))
          .forEach(open::add);
      visit.outcome().actions().forEach(action -> known.add(action.id()));
      visit.preparation().carried().actions().forEach(was -> known.add(was.what().id()));
    }
    return List.copyOf(open);
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

  private static Map<String, Brought<String>> notes(VisitType type, List<Earlier> alike) {
    Map<String, Brought<String>> left = new HashMap<>();
    for (Section section : type.sections()) {
      if (section.summary()) {
        for (String key : section.noteKeys()) {
          note(section, key, alike).ifPresent(note -> left.put(key, note));
        }
      }
    }
    return left;
  }

  /// What was last written under a heading; nothing where a later visit chose to leave it out.
  /// Nothing goes from a section to one that more people read.
  private static Optional<Brought<String>> note(Section section, String key, List<Earlier> alike) {
    for (Earlier each : alike) {
      String text =
          each.reads(section) ? each.visit().findings().notes().getOrDefault(key, "") : "";
      if (!text.isBlank()) {
        return Optional.of(brought(each.visit(), text));
      }
      Brought<String> was = each.visit().preparation().carried().notes().get(key);
      if (was != null && was.settled()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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
