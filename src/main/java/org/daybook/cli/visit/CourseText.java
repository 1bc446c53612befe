package org.daybook.cli.visit;

import org.daybook.application.words.Strings;
import org.daybook.cli.support.Answer;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Typing;

/// How a note came to its state, for people to read.
final class CourseText {
  private CourseText() {}

  static void print(Answer answer, Course course) {
    answer.line("");
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
                            + step.remark())
                        .strip()));
    course
        .leadChecks()
        .forEach(
            check ->
                answer.line(
                    Strings.of(
                        check.accepted() ? "cli.visit.lead.accepted" : "cli.visit.lead.sent-back",
                        check.at().toString(),
                        check.by(),
                        check.comments())));
    course.answering().all().forEach(reply -> reply(answer, reply));
    Replying typed = course.answering().typed();
    if (typed != null) {
      answer.line(Strings.of("cli.visit.reply.typed", typed.by(), typed.general()));
      typed.comments().forEach((section, words) -> comment(answer, section, words));
    }
    Typing typing = course.typing();
    if (!(typing.leadBy() + typing.leadComment()).isBlank()) {
      answer.line(Strings.of("cli.visit.lead.typed", typing.leadBy(), typing.leadComment()));
    }
    VisitText.said(answer, "cli.visit.revision.typed", typing.reason());
    course
        .signatures()
        .forEach(
            signature ->
                answer.line(
                    Strings.of(
                        "cli.visit.signed", signature.on(), signature.name(), signature.role())));
  }

  private static void reply(Answer answer, Reply reply) {
    answer.line(
        Strings.of(
            reply.accurate() ? "cli.visit.reply.accurate" : "cli.visit.reply.inaccurate",
            reply.on(),
            reply.by(),
            reply.general()));
    reply.comments().forEach((section, words) -> comment(answer, section, words));
    VisitText.said(answer, "cli.visit.reply.view", reply.view());
  }

  private static void comment(Answer answer, String section, String words) {
    answer.line("  [" + section + "] " + words);
  }
}
