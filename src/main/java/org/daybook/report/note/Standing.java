package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Area;
import org.daybook.domain.framework.Category;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Person;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.words.Wording;
import org.jspecify.annotations.Nullable;

/// Which category a school stands in: what was proposed, what was agreed, and by whom.
final class Standing {
  private Standing() {}

  /// The agreed category, or the proposed one while there is none.
  static Optional<Category> category(Material material) {
    Agreement agreement = material.visit().outcome().agreement();
    return Optional.ofNullable(agreement)
        .map(Agreement::category)
        .or(() -> material.proposal().overall().proposed())
        .map(material.framework()::category);
  }

  /// In the order in which it came about: what was proposed, what was agreed, what changed since.
  static List<Fact> facts(Material material) {
    List<Fact> facts = new ArrayList<>();
    Agreement agreement = material.visit().outcome().agreement();
    if (agreement == null) {
      facts.add(new Fact("Proposed", proposed(material)));
      facts.add(new Fact("Agreed", "Not yet"));
    } else {
      facts.addAll(agreed(material, agreement));
    }
    selfAssessed(material).ifPresent(own -> facts.add(1, new Fact("School's own view", own)));
    if (material.judged()) {
      facts.add(new Fact("Judgements", judgements(material)));
    }
    category(material)
        .map(material.framework()::supportFor)
        .ifPresent(level -> facts.add(new Fact("Support", level.name() + "  ·  " + level.days())));
    return facts;
  }

  /// What the school's own judgements point to, by the same rule; empty where it made none.
  private static Optional<String> selfAssessed(Material material) {
    Fit own = material.proposals().school();
    return own.proposed()
        .map(
            category ->
                "%s (%d of %d aspects placed)"
                    .formatted(
                        material.categoryName(category),
                        own.coverage().placed(),
                        own.coverage().applicable()));
  }

  private static List<Fact> agreed(Material material, Agreement agreement) {
    Optional<String> now = material.proposal().overall().proposed();
    boolean moved = agreement.movedFrom(now);
    List<Fact> facts = new ArrayList<>();
    facts.add(
        moved
            ? new Fact("Proposed when agreed", proposedThen(material, agreement))
            : new Fact("Proposed", proposed(material)));
    facts.add(
        new Fact(
            "Agreed",
            material.categoryName(agreement.category()) + ", on " + Wording.day(agreement.date())));
    List<String> people = agreement.by().stream().map(Person::toString).toList();
    facts.add(new Fact("Agreed by", String.join("\n", people)));
    if (!agreement.reason().isBlank()) {
      facts.add(
          new Fact(agreement.differs() ? "Why it differs" : "Reason", agreement.reason().strip()));
    }
    if (moved) {
      facts.add(new Fact("Proposed now", proposed(material) + changed(material, agreement)));
    }
    return facts;
  }

  private static String proposedThen(Material material, Agreement agreement) {
    String then = agreement.proposed();
    return then == null ? "None: no aspect was placed yet" : material.categoryName(then);
  }

  private static String changed(Material material, Agreement agreement) {
    String sentence = ". The judgements were changed after the agreement.";
    return agreement.overtakenBy(material.proposal().overall().proposed())
        ? sentence
            + " It is not yet confirmed, nor said why, that "
            + material.categoryName(agreement.category())
            + " stays."
        : sentence;
  }

  /// Such as "21 of 21 aspects: 3 Extending, 17 Established and 1 Developing".
  private static String judgements(Material material) {
    Fit fit = material.proposal().overall();
    List<String> counts = new ArrayList<>();
    fit.counts()
        .forEach(
            (category, count) -> {
              if (count > 0) {
                counts.add(count + " " + material.categoryName(category));
              }
            });
    return "%d of %d aspects placed: %s"
            .formatted(fit.coverage().placed(), fit.coverage().applicable(), Wording.list(counts))
        + unplaced(material);
  }

  /// The areas of which nothing was placed, so that nobody reads the category as a word on them.
  private static String unplaced(Material material) {
    List<String> areas =
        material.framework().areas().stream()
            .filter(area -> untouched(material.proposal().areas().get(area.id())))
            .map(Area::name)
            .toList();
    return areas.isEmpty() ? "" : ". Nothing placed in: " + String.join("; ", areas);
  }

  private static boolean untouched(@Nullable Fit area) {
    return area != null && area.coverage().applicable() > 0 && area.coverage().placed() == 0;
  }

  private static String proposed(Material material) {
    Fit fit = material.proposal().overall();
    if (fit.proposed().isEmpty()) {
      return "None: not enough evidence";
    }
    return material.categoryName(fit.proposed().get())
        + (fit.coverage().provisional() ? " (provisional)" : "");
  }
}
