package org.daybook.cli.support;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.application.visit.Judging;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.domain.framework.Aspect;
import org.daybook.domain.framework.Statement;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the adviser says of an aspect beside its category: the statements met, what is done about
/// signals, and whether the evidence was discussed.
public final class Particulars {
  @Option(
      names = "--discussed",
      negatable = true,
      description = "Its evidence was discussed with the school; --no-discussed takes that back.")
  @Nullable Boolean discussed;

  @Option(
      names = "--tick",
      paramLabel = "STATEMENT",
      description = "Id of a statement that is met; give it once for each.")
  List<String> ticked = List.of();

  @Option(
      names = "--untick",
      paramLabel = "STATEMENT",
      description = "Id of a statement that is not met after all; give it once for each.")
  List<String> unticked = List.of();

  @Option(
      names = "--answer",
      paramLabel = "STATEMENT=T",
      description = "What is being done about a ticked statement that must be answered.")
  Map<String, String> answers = new LinkedHashMap<>();

  /// Whether nothing of the kind is said.
  public boolean none() {
    return discussed == null && ticked.isEmpty() && unticked.isEmpty() && answers.isEmpty();
  }

  /// Refuses ids that are none of the aspect's, and answers to what is not met.
  ///
  /// @param before how the visit stands before anything of this is said
  /// @throws ProblemException `cli.given.statement` or `cli.given.signal`
  public void refuseUnknown(Standing before, String aspect) throws ProblemException {
    Aspect judged = before.framework().aspect(aspect);
    for (String statement : ticked) {
      refuse("cli.given.statement", judged, statement, _ -> true);
    }
    for (String statement : unticked) {
      refuse("cli.given.statement", judged, statement, _ -> true);
    }
    Set<String> met = new HashSet<>(before.visit().findings().judgement(aspect).ticked());
    met.addAll(ticked);
    unticked.forEach(met::remove);
    for (String statement : answers.keySet()) {
      refuse("cli.given.signal", judged, statement, s -> s.signal() && met.contains(s.id()));
    }
  }

  private static void refuse(String key, Aspect aspect, String id, Predicate<Statement> allowed)
      throws ProblemException {
    List<String> ids = aspect.statements().stream().filter(allowed).map(Statement::id).toList();
    if (!ids.contains(id)) {
      String there = ids.isEmpty() ? "–" : ids.stream().collect(Collectors.joining(", "));
      throw Problem.of(key, id, there).exception();
    }
  }

  /// Says it; call [#refuseUnknown] first.
  public void say(Judging judging, String aspect) throws ProblemException {
    for (String statement : ticked) {
      judging.tick(aspect, statement, true);
    }
    for (String statement : unticked) {
      judging.tick(aspect, statement, false);
    }
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      judging.answerSignal(answer.getKey(), answer.getValue());
    }
    if (discussed != null) {
      judging.discuss(aspect, discussed);
    }
  }
}
