package org.daybook.domain.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.jspecify.annotations.Nullable;

/// The little of a visit that lists and histories show.
///
/// @param typeName in the pack's words
/// @param proposed name of the category proposed, or null without a proposal
/// @param agreed name of the category agreed, or null while there is none
/// @param rank of the agreed category, else of the proposed one; 0 with neither
/// @param categories how many categories the pack has
/// @param due by when the first open action is to be done or the headteacher to answer, or null
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
    @Nullable LocalDate due) {
  /// A visit at which nothing is due.
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
    this(id, occasion, typeName, state, pack, proposed, agreed, rank, categories, null);
  }

  /// Whether something should have happened by now: the visit itself, the headteacher's answer or
  /// an action.
  public boolean overdue(LocalDate today) {
    boolean missed = state == VisitState.PLANNED && occasion.date().isBefore(today);
    return missed || (due != null && due.isBefore(today));
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
        visit.outcome().waiting().orElse(null));
  }
}
