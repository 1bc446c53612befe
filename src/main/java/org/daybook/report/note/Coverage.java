package org.daybook.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.report.page.Block;
import org.daybook.report.page.Block.Fact;

/// Which aspects the judgements leave out or leave unsupported, each kind in one line.
final class Coverage {
  private Coverage() {}

  /// Nothing while no aspect is placed.
  static List<Block> blocks(Material material) {
    List<Fact> facts = new ArrayList<>();
    if (material.judged()) {
      add(facts, "No evidence noted", material, aspect -> unsupported(material, aspect));
      add(facts, "Not looked at", material, aspect -> untouched(material, aspect));
      add(facts, "Not applicable", material, aspect -> notApplicable(material, aspect));
    }
    return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
  }

  private static void add(
      List<Fact> facts, String name, Material material, Predicate<Aspect> which) {
    List<String> names =
        material.framework().aspects().stream()
            .filter(which)
            .map(aspect -> named(material, aspect))
            .toList();
    if (!names.isEmpty()) {
      facts.add(new Fact(name, String.join("; ", names)));
    }
  }

  /// A judgement without evidence is allowed, but named; evidence that the readers of this copy may
  /// not know of counts as none, so that nothing hints at it.
  private static boolean unsupported(Material material, Aspect aspect) {
    return material.placement(aspect) instanceof Placement.In
        && material.evidenceFor(aspect).isEmpty();
  }

  private static boolean untouched(Material material, Aspect aspect) {
    return !material.lookedAt(aspect) && !notApplicable(material, aspect);
  }

  private static boolean notApplicable(Material material, Aspect aspect) {
    return material.placement(aspect) == Placement.Aside.NOT_APPLICABLE;
  }

  /// With the reason of what is set aside, where one was given.
  private static String named(Material material, Aspect aspect) {
    String why = material.visit().findings().judgement(aspect.id()).rationale().strip();
    return notApplicable(material, aspect) && !why.isEmpty()
        ? aspect.name() + " (" + why + ")"
        : aspect.name();
  }
}
