package org.daybook.ui.judging.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.CategoryProposal;
import org.daybook.domain.category.Fit;
import org.daybook.domain.category.Placement;
import org.daybook.domain.conversation.Agenda;
import org.daybook.domain.conversation.Item;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.history.JudgementHistory;
import org.daybook.domain.history.JudgementHistory.Movement;
import org.daybook.domain.visit.Findings;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Voice;
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
/// @param voices what each voice's placements point to; empty while only the adviser has placed any
/// @param talk how far the two views differ, or empty
/// @param since what has moved since the last visit, or empty
public record CategorySummary(
    Optional<Category> proposed,
    String coverage,
    String provisional,
    String tie,
    String margin,
    List<Distance> distances,
    List<AreaFit> areas,
    List<Signal> signals,
    String discussed,
    List<VoiceFit> voices,
    String talk,
    String since) {

  public static CategorySummary of(
      Framework framework, Findings findings, JudgementHistory history) {
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
        discussed(framework, findings, fit.coverage().placed()),
        voices(framework, findings.judgements()),
        talk(framework, findings.judgements()),
        since(framework, findings, history));
  }

  private static List<VoiceFit> voices(Framework framework, Judgements judgements) {
    if (judgements.of(Voice.SCHOOL).isEmpty() && judgements.of(Voice.AGREED).isEmpty()) {
      return List.of();
    }
    return Stream.of(Voice.SCHOOL, Voice.ADVISER, Voice.AGREED)
        .map(voice -> voice(framework, voice, judgements.placements(voice)))
        .toList();
  }

  private static VoiceFit voice(
      Framework framework, Voice voice, Map<String, Placement> placements) {
    Fit fit = CategoryProposal.of(framework, placements).overall();
    return new VoiceFit(voice, category(framework, fit), fit.coverage().placed());
  }

  private static String talk(Framework framework, Judgements judgements) {
    if (judgements.of(Voice.SCHOOL).isEmpty()) {
      return "";
    }
    Agenda agenda = Agenda.of(framework, judgements);
    return Strings.of(
        "judging.panel.talk",
        agenda.count(Item.Kind.DIFFERENT),
        agenda.items().stream().filter(item -> item.agreed().isPresent()).count(),
        agenda.items().stream().filter(item -> item.disagreement().isPresent()).count());
  }

  private static String since(Framework framework, Findings findings, JudgementHistory history) {
    Map<Movement, Long> moved = history.movements(framework, findings.placements());
    return history
        .since()
        .map(
            day ->
                Strings.of(
                    "judging.list.since",
                    day,
                    moved.getOrDefault(Movement.STRONGER, 0L),
                    moved.getOrDefault(Movement.WEAKER, 0L)))
        .orElse("");
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

  public long unanswered() {
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
  public record Distance(Category category, int distance, double share, int placed) {}

  /// What the placements of one voice point to.
  ///
  /// @param closest empty while it has placed nothing
  public record VoiceFit(Voice voice, Optional<Category> closest, int placed) {}

  /// An area's own closest category, empty while nothing in it is placed.
  public record AreaFit(Area area, Optional<Category> closest, Fit.Coverage coverage) {}
}
