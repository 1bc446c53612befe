package org.daybook.storage.json;

import java.time.Instant;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.VisitState;
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
            .putAll("signatures", course.signatures(), CourseJson::write);
    Reply reply = course.reply();
    return reply == null ? fields : fields.put("reply", write(reply));
  }

  /// @param course null where an older program wrote the visit
  static Course read(@Nullable Fields course) {
    if (course == null) {
      return Course.BEGINNING;
    }
    Fields reply = course.objectOrNull("reply");
    return new Course(
        course.number("version"),
        course.textOrEmpty("revision"),
        course.allOrNone("steps", CourseJson::step),
        course.dateOrNull("replyBy"),
        reply == null ? null : reply(reply),
        course.allOrNone("signatures", CourseJson::signature));
  }

  private static Fields write(Step step) {
    return Fields.empty()
        .put("to", step.to())
        .put("at", step.at())
        .put("by", step.by())
        .put("remark", step.remark());
  }

  private static Step step(Fields step) {
    return new Step(
        VisitState.valueOf(step.text("to")),
        Instant.parse(step.text("at")),
        step.text("by"),
        step.textOrEmpty("remark"));
  }

  private static Fields write(Reply reply) {
    return Fields.empty()
        .putFlag("accurate", reply.accurate())
        .put("by", reply.by())
        .put("on", reply.on())
        .put("general", reply.general())
        .putTextMap("comments", reply.comments());
  }

  private static Reply reply(Fields reply) {
    return new Reply(
        reply.flag("accurate"),
        reply.text("by"),
        reply.date("on"),
        reply.textOrEmpty("general"),
        reply.mapOrNone("comments", JsonNode::stringValue));
  }

  private static Fields write(Signature signature) {
    return Fields.empty()
        .put("name", signature.name())
        .put("role", signature.role())
        .put("on", signature.on());
  }

  private static Signature signature(Fields signature) {
    return new Signature(
        signature.text("name"), signature.textOrEmpty("role"), signature.date("on"));
  }
}
