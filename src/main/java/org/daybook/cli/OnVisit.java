package org.daybook.cli;

import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.cli.support.Answer;
import org.daybook.cli.visit.VisitAnswer;
import org.daybook.domain.problem.ProblemException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every command about one visit is given: which visit, and whether it answers in JSON.
final class OnVisit {
  @Parameters(paramLabel = "VISIT", description = "From 'daybook visit list'.")
  UUID visit = new UUID(0, 0);

  @Option(names = "--json", description = Answer.AS_JSON)
  boolean json;

  /// Does something at the visit and answers with all of it.
  ///
  /// @param session closed afterwards
  /// @return the exit code
  int work(Session session, Answer answer, Work work) throws ProblemException {
    try (session) {
      Standing after = work.at(session.open(visit), session);
      return VisitAnswer.of(session, after).print(answer, json);
    }
  }

  /// Something done at a visit; gives how the visit stands then.
  interface Work {
    Standing at(OpenVisit open, Session session) throws ProblemException;
  }
}
