package org.daybook.domain.visit;

import java.util.List;
import java.util.Set;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Framework;
import org.daybook.domain.framework.Statement;

/// Statements that must be answered whatever the category is (domain rule 5).
public final class Signals {
  private Signals() {}

  /// The signals a visit has ticked, in the order of the pack.
  public static List<Signal> met(Framework framework, Findings findings) {
    Set<String> ticked = findings.ticked();
    return framework.aspects().stream()
        .flatMap(aspect -> aspect.statements().stream().map(s -> new Raised(aspect, s)))
        .filter(raised -> raised.statement().signal() && ticked.contains(raised.statement().id()))
        .map(
            raised ->
                new Signal(
                    raised.aspect(),
                    raised.statement(),
                    findings.signalAnswers().getOrDefault(raised.statement().id(), "")))
        .toList();
  }

  /// A signal that is met.
  ///
  /// @param answer what is being done about it, empty while nobody has said
  public record Signal(Aspect aspect, Statement statement, String answer) {
    public boolean answered() {
      return !answer.isBlank();
    }
  }

  private record Raised(Aspect aspect, Statement statement) {}
}
