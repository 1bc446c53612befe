package org.daybook.ui.judging;

import java.util.List;
import java.util.Optional;
import org.daybook.application.Strings;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Readiness;
import org.daybook.domain.visit.Signals;
import org.daybook.domain.visit.Signals.Signal;
import org.daybook.ui.listing.ProposalWords;

/// What the placements mean, in the words and figures of the panel beside them.
///
/// @param proposed the category that fits best, empty while nothing is placed
/// @param coverage how much was looked at
/// @param provisional why the proposal is only provisional, or empty
/// @param tie which categories fit equally well, or empty
/// @param margin how far the proposal is from changing, or empty
/// @param distances of every category, the strongest first
/// @param areas the report card
/// @param signals those met anywhere, answered or not
/// @param discussed of how many placed aspects the evidence was discussed, or empty where nobody
///     asks
record CategorySummary(
    Optional<Category> proposed,
    String coverage,
    String provisional,
    String tie,
    String margin,
    List<Distance> distances,
    List<AreaFit> areas,
    List<Signal> signals,
    String discussed) {

  static CategorySummary of(Framework framework, Findings findings) {
    CategoryProposal proposal = CategoryProposal.of(framework, findings.placements());
    Fit fit = proposal.overall();
    ProposalWords words = new ProposalWords(framework, fit);
    return new CategorySummary(
        category(framework, fit),
        words.coverage(),
        words.provisional(),
        words.tie(),
        words.margin(),
        framework.categories().stream().map(c -> distance(c, fit)).toList(),
        framework.areas().stream().map(a -> area(framework, a, proposal)).toList(),
        Signals.met(framework, findings),
        discussed(framework, findings, fit.coverage().placed()));
  }

  private static String discussed(Framework framework, Findings findings, int placed) {
    String with = framework.practice().noteRules().discussedWith();
    if (with == null || placed == 0) {
      return "";
    }
    long missing =
        framework.aspects().stream()
            .filter(aspect -> Readiness.toDiscuss(framework, findings, aspect))
            .count();
    return Strings.of("judging.panel.discussed", placed - missing, placed, with);
  }

  long unanswered() {
    return signals.stream().filter(signal -> !signal.answered()).count();
  }

  private static Optional<Category> category(Framework framework, Fit fit) {
    return fit.proposed().map(framework::category);
  }

  private static Distance distance(Category category, Fit fit) {
    return new Distance(
        category,
        fit.distances().getOrDefault(category.id(), 0),
        fit.relativeDistances().getOrDefault(category.id(), 0.0),
        fit.counts().getOrDefault(category.id(), 0));
  }

  private static AreaFit area(Framework framework, Area area, CategoryProposal proposal) {
    Fit fit = proposal.areas().get(area.id());
    if (fit == null) {
      throw new IllegalArgumentException("no fit for area " + area.id());
    }
    return new AreaFit(area, category(framework, fit), fit.coverage());
  }

  /// How far a category is from the placements.
  ///
  /// @param share of the largest distance, 0 to 1
  /// @param placed aspects in it
  record Distance(Category category, int distance, double share, int placed) {}

  /// An area's own closest category, empty while nothing in it is placed.
  record AreaFit(Area area, Optional<Category> closest, Fit.Coverage coverage) {}
}
