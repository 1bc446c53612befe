package org.daybook.domain.visit.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.plan.Action;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Occasion;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.Visit;
import org.jspecify.annotations.Nullable;

/// The little of a visit that lists and histories show.
///
/// @param typeName in the pack's words
/// @param proposed name of the category proposed, or null without a proposal
/// @param agreed name of the category agreed, or null while there is none
/// @param rank of the agreed category, else of the proposed one; 0 with neither
/// @param categories how many categories the pack has
/// @param due what is waited for, in any order
/// @param carried ids of the actions it has from earlier visits, where they are answered no more
public record VisitSummary(
    UUID id,
    Occasion occasion,
    String typeName,
    VisitState state,
    String pack,
    @Nullable String proposed,
    @Nullable String agreed,
    int rank,
    int categories,
    List<Due> due,
    List<UUID> carried) {
  public VisitSummary {
    due = List.copyOf(due);
    carried = List.copyOf(carried);
  }

  /// A visit at which nothing is due and that has no actions from earlier visits.
  public VisitSummary(
      UUID id,
      Occasion occasion,
      String typeName,
      VisitState state,
      String pack,
      @Nullable String proposed,
      @Nullable String agreed,
      int rank,
      int categories) {
    this(
        id,
        occasion,
        typeName,
        state,
        pack,
        proposed,
        agreed,
        rank,
        categories,
        List.of(),
        List.of());
  }

  /// Whether something should have happened by now: the visit itself, the headteacher's answer or
  /// an action.
  public boolean overdue(LocalDate today) {
    boolean missed = state == VisitState.PLANNED && occasion.date().isBefore(today);
    return missed || due.stream().anyMatch(each -> each.by().isBefore(today));
  }

  /// The same visits, each waiting only for what no later visit has taken over.
  ///
  /// @param latestFirst all visits, the latest first
  public static List<VisitSummary> answeredLast(List<VisitSummary> latestFirst) {
    Set<UUID> taken = new HashSet<>();
    List<VisitSummary> answered = new ArrayList<>();
    for (VisitSummary visit : latestFirst) {
      answered.add(visit.without(taken));
      taken.addAll(visit.carried);
    }
    return List.copyOf(answered);
  }

  private VisitSummary without(Set<UUID> actions) {
    return new VisitSummary(
        id,
        occasion,
        typeName,
        state,
        pack,
        proposed,
        agreed,
        rank,
        categories,
        due.stream()
            .filter(each -> each.action() == null || !actions.contains(each.action()))
            .toList(),
        carried);
  }

  public static VisitSummary of(Visit visit, Framework framework) {
    Optional<Category> proposed =
        CategoryProposal.of(framework, visit.findings().placements())
            .overall()
            .proposed()
            .map(framework::category);
    Agreement agreement = visit.outcome().agreement();
    Optional<Category> agreed =
        Optional.ofNullable(agreement).map(a -> framework.category(a.category()));
    return new VisitSummary(
        visit.id(),
        visit.occasion(),
        framework.visitType(visit.occasion().type()).name(),
        visit.outcome().state(),
        visit.pack().id(),
        proposed.map(Category::name).orElse(null),
        agreed.map(Category::name).orElse(null),
        agreed.or(() -> proposed).map(Category::rank).orElse(0),
        framework.categories().size(),
        Due.at(visit.outcome()),
        visit.preparation().carried().actions().stream().map(each -> each.what().id()).toList());
  }

  /// Something to be done by a day.
  ///
  /// @param action the id of the action it is, or null for the headteacher's answer
  public record Due(@Nullable UUID action, LocalDate by) {
    static List<Due> at(Outcome outcome) {
      List<Due> due = new ArrayList<>();
      for (Action action : outcome.actions()) {
        action.stillDue().ifPresent(by -> due.add(new Due(action.id(), by)));
      }
      outcome.replyBy().ifPresent(by -> due.add(new Due(null, by)));
      return due;
    }
  }
}
