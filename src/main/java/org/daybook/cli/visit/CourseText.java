package org.daybook.cli.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Signing;
import org.daybook.domain.course.Typing;
import org.daybook.domain.visit.Outcome;
import org.daybook.domain.visit.kept.IssuedNote;
import org.jspecify.annotations.Nullable;

/// How a note came to its state, for people to read.
final class CourseText {
  private CourseText() {}

  /// Answers with it.
  ///
  /// @param versions those issued
  static void print(Answer answer, Outcome outcome, List<IssuedNote> versions) {
    Course course = outcome.course();
    answer.line("");
    if (outcome.state().written()) {
      answer.line(Strings.of("cli.visit.version", course.version()));
    }
    outcome
        .replyBy()
        .ifPresent(by -> answer.line(Strings.of("cli.visit.reply.by", Strings.date(by))));
    versions.forEach(
        version ->
            answer.line(
                Strings.of(
                    "cli.visit.version.issued",
                    version.version(),
                    version.at().toString(),
                    version.by(),
                    version.checksum())));
    course
        .steps()
        .forEach(
            step ->
                answer.line(
                    (step.at()
                            + "  "
                            + Answer.word(step.to())
                            + "  "
                            + step.by()
                            + "  "
                            + step.remark()
                            + dated(step.on()))
                        .strip()));
    course
        .leadChecks()
        .forEach(
            check ->
                answer.line(
                    Strings.of(
                            check.accepted()
                                ? "cli.visit.lead.accepted"
                                : "cli.visit.lead.sent-back",
                            check.at().toString() + dated(check.on()),
                            check.by() + overtaken(check.accepted() && check.overtaken()),
                            check.comments())
                        .strip()));
    replies(answer, course);
    Replying typed = course.answering().typed();
    if (typed != null) {
      answer.line(Strings.of("cli.visit.reply.typed", typed.by(), typed.general()));
      VisitText.said(answer, "cli.visit.reply.typed-on", typed.on());
      typed.comments().forEach((section, words) -> comment(answer, section, words));
    }
    typing(answer, course.typing());
    course
        .signatures()
        .forEach(
            signature ->
                answer.line(
                    Strings.of(
                        "cli.visit.signed", signature.on(), signature.name(), signature.role())));
  }

  private static void typing(Answer answer, Typing typing) {
    VisitText.said(answer, "cli.visit.sent-on.typed", typing.sentOn());
    VisitText.said(answer, "cli.visit.reply-by.typed", typing.replyBy());
    if (!(typing.leadBy() + typing.leadComment()).isBlank()) {
      answer.line(Strings.of("cli.visit.lead.typed", typing.leadBy(), typing.leadComment()));
    }
    VisitText.said(answer, "cli.visit.lead-on.typed", typing.leadOn());
    VisitText.said(answer, "cli.visit.revision.typed", typing.reason());
    Signing signing = typing.signing();
    if (signing != null) {
      answer.line(
          Strings.of(
              "cli.visit.signing.typed",
              signing.role(),
              Objects.requireNonNullElse(signing.name(), "–"),
              Objects.requireNonNullElse(signing.on(), "–")));
    }
  }

  /// Every answer, with the version it was given to where there are several.
  private static void replies(Answer answer, Course course) {
    List<Reply> replies = course.answering().all();
    List<Integer> versions = course.versionsAnswered();
    int kept = versions.size() - replies.size();
    for (int n = 0; n < replies.size(); n++) {
      String of =
          course.version() == 1 || kept + n < 0
              ? ""
              : " " + Strings.of("cli.visit.reply.version", versions.get(kept + n));
      reply(answer, replies.get(n), of);
    }
  }

  private static String dated(@Nullable LocalDate on) {
    return on == null ? "" : " " + Strings.of("cli.visit.dated", on);
  }

  private static String overtaken(boolean overtaken) {
    return overtaken ? Strings.of("cli.visit.reply.overtaken") : "";
  }

  private static void reply(Answer answer, Reply reply, String version) {
    answer.line(
        Strings.of(
                reply.accurate() ? "cli.visit.reply.accurate" : "cli.visit.reply.inaccurate",
                reply.on(),
                reply.by())
            + overtaken(reply.overtaken())
            + version
            + (reply.general().isBlank() ? "" : ": " + reply.general()));
    reply.comments().forEach((section, words) -> comment(answer, section, words));
    VisitText.said(answer, "cli.visit.reply.view", reply.view());
  }

  private static void comment(Answer answer, String section, String words) {
    answer.line("  [" + section + "] " + words);
  }
}
