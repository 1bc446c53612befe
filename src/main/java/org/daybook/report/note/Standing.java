package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.domain.category.Fit;
import org.daybook.domain.framework.Category;
import org.daybook.domain.visit.Agreement;
import org.daybook.domain.visit.Person;
import org.daybook.report.page.Block.Fact;
import org.daybook.report.words.Wording;

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

  /// One line for the title block; empty when the visit did not judge.
  static String inShort(Material material) {
    Agreement agreement = material.visit().outcome().agreement();
    if (agreement != null) {
      return material.categoryName(agreement.category())
          + ", agreed on "
          + Wording.day(agreement.date());
    }
    return material
        .proposal()
        .overall()
        .proposed()
        .map(id -> material.categoryName(id) + " proposed, not yet agreed")
        .orElse("");
  }

  static List<Fact> facts(Material material) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Proposed", proposed(material)));
    Agreement agreement = material.visit().outcome().agreement();
    if (agreement == null) {
      facts.add(new Fact("Agreed", "Not yet"));
    } else {
      facts.addAll(agreed(material, agreement));
    }
    category(material)
        .map(material.framework()::supportFor)
        .ifPresent(level -> facts.add(new Fact("Support", level.name() + ", " + level.days())));
    return facts;
  }

  private static List<Fact> agreed(Material material, Agreement agreement) {
    List<Fact> facts = new ArrayList<>();
    String then = agreement.proposed();
    if (then != null && !Optional.of(then).equals(material.proposal().overall().proposed())) {
      facts.add(new Fact("Proposed when agreed", material.categoryName(then)));
    }
    facts.add(
        new Fact(
            "Agreed",
            material.categoryName(agreement.category()) + ", on " + Wording.day(agreement.date())));
    List<String> people = agreement.by().stream().map(Person::toString).toList();
    facts.add(new Fact("Agreed by", String.join("\n", people)));
    if (!agreement.reason().isBlank()) {
      facts.add(new Fact("Why it differs", agreement.reason().strip()));
    }
    return facts;
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
