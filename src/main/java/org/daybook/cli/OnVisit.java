package org.daybook.cli;

import java.util.List;
import java.util.UUID;
import org.daybook.application.Session;
import org.daybook.application.visit.OpenVisit;
import org.daybook.application.visit.OpenVisit.Standing;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.cli.visit.VisitAnswer;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every command about one visit is given: which visit, and whether it answers in JSON.
final class OnVisit {
  static final String AS =
      "Who does it, for the history; else the name in the settings, else the visit's adviser.";

  @Parameters(paramLabel = "VISIT", description = "From 'daybook visit list'.")
  UUID visit = new UUID(0, 0);

  @Option(names = "--json", description = Answer.AS_JSON)
  boolean json;

  @Option(names = "--as", paramLabel = "NAME", description = AS)
  @Nullable String as;

  /// Does something at the visit and answers with all of it.
  ///
  /// @param session closed afterwards
  /// @return the exit code
  int work(Session session, Answer answer, Work work) throws ProblemException {
    try (session) {
      OpenVisit open = session.open(visit);
      Standing after = work.at(as == null ? open : open.workedBy(as), session);
      leftOut(answer, open.unread());
      return VisitAnswer.of(session, after).print(answer, json);
    }
  }

  /// Says which earlier visits left nothing, because they cannot be read.
  static void leftOut(Answer answer, List<Problem> unread) {
    if (!unread.isEmpty()) {
      answer.remark(Strings.of("before.brief.unread"));
      unread.stream().map(Strings::of).forEach(answer::remark);
    }
  }

  /// Something done at a visit; gives how the visit stands then.
  interface Work {
    Standing at(OpenVisit open, Session session) throws ProblemException;
  }
}
