package org.daybook.domain.visit;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.domain.category.Placement;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;

/// What still has to be seen to before a note may leave the house.
///
/// One rule for the screen, the export and the command line: every signal that is met is answered,
/// and where the organisation asks for it, the evidence of every judgement was discussed.
public final class Readiness {
  private Readiness() {}

  /// What is missing, in the order of the pack; nothing when the note may go.
  public static List<Lack> lacks(Framework framework, Findings findings) {
    return Stream.concat(
            Signals.met(framework, findings).stream()
                .filter(signal -> !signal.answered())
                .map(signal -> new Lack(Kind.UNANSWERED_SIGNAL, signal.aspect())),
            framework.aspects().stream()
                .filter(aspect -> toDiscuss(framework, findings, aspect))
                .map(aspect -> new Lack(Kind.NOT_DISCUSSED, aspect)))
        .toList();
  }

  /// Whether an aspect is placed and its evidence still has to be discussed.
  public static boolean toDiscuss(Framework framework, Findings findings, Aspect aspect) {
    Judgement judgement = findings.judgement(aspect.id());
    return framework.practice().noteRules().discussedWith() != null
        && judgement.placement() instanceof Placement.In
        && !judgement.discussed();
  }

  /// One thing to see to.
  ///
  /// @param aspect where
  public record Lack(Kind kind, Aspect aspect) {}

  /// What can be missing.
  public enum Kind {
    UNANSWERED_SIGNAL,
    NOT_DISCUSSED
  }
}
