package org.daybook.storage.json.visit;

import java.time.Instant;
import org.daybook.domain.course.Answering;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Ink;
import org.daybook.domain.course.LeadCheck;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.Typing;
import org.daybook.domain.course.VisitState;
import org.daybook.storage.json.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The course of a visit as JSON.
final class CourseJson {
  private CourseJson() {}

  static Fields write(Course course) {
    Fields fields =
        Fields.empty()
            .put("version", course.version())
            .put("revision", course.revision())
            .putAll("steps", course.steps(), CourseJson::write)
            .put("replyBy", course.replyBy())
            .putAll("signatures", course.signatures(), CourseJson::write)
            .putSome("earlierReplies", course.answering().earlier(), CourseJson::write)
            .putSome("leadChecks", course.leadChecks(), CourseJson::write);
    Reply reply = course.reply();
    if (reply != null) {
      fields.put("reply", write(reply));
    }
    if (!course.typing().equals(Typing.NONE)) {
      fields.put("typing", TypingJson.write(course.typing()));
    }
    Replying typed = course.answering().typed();
    return typed == null ? fields : fields.put("replying", TypingJson.write(typed));
  }

  /// @param course null where an older program wrote the visit
  static Course read(@Nullable Fields course) {
    if (course == null) {
      return Course.BEGINNING;
    }
    return new Course(
        course.number("version"),
        course.textOrEmpty("revision"),
        course.allOrNone("steps", CourseJson::step),
        course.dateOrNull("replyBy"),
        answering(course),
        course.allOrNone("signatures", CourseJson::signature),
        course.allOrNone("leadChecks", CourseJson::leadCheck),
        TypingJson.typing(course.objectOrNull("typing")));
  }

  private static Answering answering(Fields course) {
    Fields reply = course.objectOrNull("reply");
    Fields typed = course.objectOrNull("replying");
    return new Answering(
        reply == null ? null : reply(reply),
        course.allOrNone("earlierReplies", CourseJson::reply),
        typed == null ? null : TypingJson.replying(typed));
  }

  private static Fields write(Step step) {
    return Fields.empty()
        .put("to", step.to())
        .put("at", step.at())
        .put("by", step.by())
        .put("remark", step.remark())
        .put("on", step.on());
  }

  private static Step step(Fields step) {
    return new Step(
        VisitState.valueOf(step.text("to")),
        Instant.parse(step.text("at")),
        step.text("by"),
        step.textOrEmpty("remark"),
        step.dateOrNull("on"));
  }

  private static Fields write(LeadCheck check) {
    return Fields.empty()
        .putFlag("accepted", check.accepted())
        .put("by", check.by())
        .put("at", check.at())
        .put("comments", check.comments())
        .putFlag("overtaken", check.overtaken())
        .put("on", check.on());
  }

  private static LeadCheck leadCheck(Fields check) {
    return new LeadCheck(
        check.flag("accepted"),
        check.text("by"),
        Instant.parse(check.text("at")),
        check.textOrEmpty("comments"),
        check.flag("overtaken"),
        check.dateOrNull("on"));
  }

  private static Fields write(Reply reply) {
    return Fields.empty()
        .putFlag("accurate", reply.accurate())
        .put("by", reply.by())
        .put("on", reply.on())
        .put("general", reply.general())
        .putTextMap("comments", reply.comments())
        .put("view", reply.view().isEmpty() ? null : reply.view())
        .putFlag("overtaken", reply.overtaken());
  }

  private static Reply reply(Fields reply) {
    return new Reply(
        reply.flag("accurate"),
        reply.text("by"),
        reply.date("on"),
        reply.textOrEmpty("general"),
        reply.mapOrNone("comments", JsonNode::stringValue),
        reply.textOrEmpty("view"),
        reply.flag("overtaken"));
  }

  private static Fields write(Signature signature) {
    return Fields.empty()
        .put("name", signature.name())
        .put("role", signature.role())
        .put("on", signature.on())
        .put("ink", signature.ink().empty() ? null : signature.ink().written());
  }

  private static Signature signature(Fields signature) {
    return new Signature(
        signature.text("name"),
        signature.textOrEmpty("role"),
        signature.date("on"),
        Ink.read(signature.textOrEmpty("ink")));
  }
}
