package org.daybook.domain.conversation;

import java.util.Optional;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.visit.Judgements;
import org.daybook.domain.visit.Judgements.Disagreement;
import org.daybook.domain.visit.Judgements.Voice;

/// One aspect to talk about, as both see it.
///
/// @param steps categories between the two views; 0 where they are alike or only one is there
/// @param agreed where both agree the school stands, empty while they do not
/// @param disagreement that they talked and each kept their view; empty where not
public record Item(
    Aspect aspect,
    Kind kind,
    int steps,
    Placement school,
    Placement adviser,
    Optional<Placement> agreed,
    Optional<Disagreement> disagreement) {

  /// The item about an aspect; empty where neither places it in a category.
  static Optional<Item> of(Framework framework, Judgements judgements, Aspect aspect) {
    Placement school = judgements.of(Voice.SCHOOL, aspect.id()).placement();
    Placement adviser = judgements.of(Voice.ADVISER, aspect.id()).placement();
    if (!(school instanceof Placement.In) && !(adviser instanceof Placement.In)) {
      return Optional.empty();
    }
    return Optional.of(
        new Item(
            aspect,
            kind(school, adviser),
            steps(framework, school, adviser),
            school,
            adviser,
            judgements.agreed(aspect.id())
                ? Optional.of(judgements.of(Voice.AGREED, aspect.id()).placement())
                : Optional.empty(),
            judgements.disagreement(aspect.id())));
  }

  /// Whether there is nothing left to talk about: agreed, or left as a disagreement.
  public boolean settled() {
    return agreed.isPresent() || disagreement.isPresent();
  }

  private static Kind kind(Placement school, Placement adviser) {
    if (school.equals(adviser)) {
      return Kind.ALIKE;
    }
    boolean oneSilent =
        school == Placement.Aside.NOT_CONSIDERED || adviser == Placement.Aside.NOT_CONSIDERED;
    return oneSilent ? Kind.ONE_VIEW : Kind.DIFFERENT;
  }

  private static int steps(Framework framework, Placement school, Placement adviser) {
    return school instanceof Placement.In(String one)
            && adviser instanceof Placement.In(String other)
        ? Math.abs(framework.category(one).rank() - framework.category(other).rank())
        : 0;
  }

  /// How the two views lie to each other, what needs most talk first.
  public enum Kind {
    DIFFERENT,
    /// Only one of the two has placed it.
    ONE_VIEW,
    ALIKE
  }
}
