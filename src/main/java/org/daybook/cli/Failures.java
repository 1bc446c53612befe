package org.daybook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.MissingResourceException;
import org.daybook.application.words.Strings;
import org.daybook.domain.problem.Problem;
import org.daybook.domain.problem.ProblemException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Says in one sentence what went wrong, and turns it into the exit code.
///
/// Whatever the person could have given rightly is wrong input; a disk, a store in use and our own
/// mistakes are failures. The latter leave their details in the log.
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int WRONG_INPUT = 2;
  private static final int FAILED = 1;

  /// Beginnings of the keys of problems that no other input would have avoided.
  private static final List<String> BEYOND_INPUT =
      List.of(
          "launch.",
          "storage.disk.",
          "storage.unlock.damaged",
          "storage.unlock.in-use",
          "storage.unlock.newer",
          "storage.record.",
          "storage.pack.damaged",
          "storage.attachment.damaged",
          "storage.attachment.missing",
          "note.issued.changed",
          "demo.fill.",
          "report.write.");

  private final PrintWriter err;

  Failures(PrintWriter err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String what =
        String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    err.println(Strings.of("cli.arguments.wrong", what, command));
    return WRONG_INPUT;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    try {
      return e instanceof ProblemException p ? problem(p.problem()) : mistake(e);
    } catch (MissingResourceException noSentence) {
      return mistake(noSentence);
    }
  }

  private int problem(Problem problem) {
    err.println(Strings.of(problem));
    return BEYOND_INPUT.stream().anyMatch(problem.key()::startsWith) ? FAILED : WRONG_INPUT;
  }

  /// The answer went nowhere, for a disk is full or a pipe is closed: nothing was done for whoever
  /// asked.
  ///
  /// @param code what would have been the exit code
  int unheard(int code) {
    if (code != 0) {
      return code;
    }
    err.println(Strings.of("cli.out.failed"));
    return FAILED;
  }

  private int mistake(Exception e) {
    LoggerFactory.getLogger(Failures.class).error("a command failed", e);
    err.println(Strings.of("cli.failed", e.getClass().getSimpleName()));
    return FAILED;
  }
}
