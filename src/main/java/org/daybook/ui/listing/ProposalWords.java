package org.daybook.ui.listing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.application.words.Strings;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Category;
import org.daybook.domain.framework.Framework;

/// Why a category is proposed, in the same words wherever it is.
public record ProposalWords(Framework framework, Fit fit) {

  /// How much was looked at.
  public String coverage() {
    String key = fit.proposed().isPresent() ? "judging.panel.fit" : "judging.panel.nothing";
    return Strings.of(key, fit.coverage().placed(), fit.coverage().applicable());
  }

  /// Why the proposal is only provisional, or empty.
  public String provisional() {
    return fit.proposed().isPresent() && fit.coverage().provisional()
        ? Strings.of("judging.panel.provisional", fit.coverage().minimumPercent())
        : "";
  }

  /// Which categories fit equally well, or empty.
  public String tie() {
    String names =
        fit.tied().stream()
            .map(this::name)
            .collect(Collectors.joining(Strings.of("judging.panel.and")));
    return names.isEmpty() ? "" : Strings.of("judging.panel.tie", names);
  }

  /// How far the proposal is from changing, or empty.
  public String margin() {
    return fit.margin()
        .map(margin -> Strings.of("judging.panel.margin", margin.aspects(), name(margin.towards())))
        .orElse("");
  }

  /// How many aspects lie in each category.
  public String counts() {
    return Strings.of(
        "judging.panel.placed",
        framework.categories().stream().map(this::count).collect(Collectors.joining(", ")));
  }

  /// All of it, one sentence each; nothing while no aspect is placed.
  public List<String> reasons() {
    if (fit.proposed().isEmpty()) {
      return List.of();
    }
    return Stream.of(coverage(), counts(), provisional(), margin(), tie())
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private String count(Category category) {
    return Strings.of(
        "judging.panel.count", category.shortName(), fit.counts().getOrDefault(category.id(), 0));
  }

  private String name(String category) {
    return framework.category(category).name();
  }
}
