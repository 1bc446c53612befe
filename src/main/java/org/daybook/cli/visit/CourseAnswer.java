package org.daybook.cli.visit;

import java.util.List;
import org.daybook.cli.support.Answer;
import org.daybook.cli.support.Json;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Signing;
import org.daybook.domain.course.Typing;
import org.daybook.domain.visit.kept.IssuedNote;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a note came to its state, as JSON: who did what, what was answered, who signed, which
/// versions were kept.
final class CourseAnswer {
  private CourseAnswer() {}

  /// Adds it.
  ///
  /// @param versions those issued
  static void add(ObjectNode node, Course course, List<IssuedNote> versions) {
    node.put("version", course.version());
    node.put("revision", course.revision());
    node.put("replyBy", VisitAnswer.text(course.replyBy()));
    Reply reply = course.reply();
    if (reply != null) {
      add(node.putObject("reply"), reply);
    }
    ArrayNode earlier = node.putArray("earlierReplies");
    course.answering().earlier().forEach(before -> add(earlier.addObject(), before));
    Replying typed = course.answering().typed();
    if (typed != null) {
      ObjectNode typing = node.putObject("replyTyped");
      typing.put("by", typed.by()).put("on", typed.on()).put("comment", typed.general());
      typing.set("comments", Json.MAPPER.valueToTree(typed.comments()));
    }
    Typing words = course.typing();
    if (!words.equals(Typing.NONE)) {
      ObjectNode typing = node.putObject("typing");
      typing
          .put("sentOn", words.sentOn())
          .put("replyBy", words.replyBy())
          .put("leadBy", words.leadBy())
          .put("leadOn", words.leadOn())
          .put("leadComment", words.leadComment())
          .put("reason", words.reason());
      Signing signing = words.signing();
      if (signing != null) {
        typing
            .putObject("signing")
            .put("role", signing.role())
            .put("name", signing.name())
            .put("on", signing.on())
            .put("drawn", !signing.ink().empty());
      }
    }
    ArrayNode signatures = node.putArray("signatures");
    course
        .signatures()
        .forEach(
            signature ->
                signatures
                    .addObject()
                    .put("role", signature.role())
                    .put("name", signature.name())
                    .put("on", signature.on().toString())
                    .put("drawn", !signature.ink().empty()));
    ArrayNode checks = node.putArray("leadChecks");
    course
        .leadChecks()
        .forEach(
            check ->
                checks
                    .addObject()
                    .put("accepted", check.accepted())
                    .put("by", check.by())
                    .put("at", check.at().toString())
                    .put("on", check.day().toString())
                    .put("comments", check.comments())
                    .put("overtaken", check.overtaken()));
    ArrayNode history = node.putArray("history");
    course
        .steps()
        .forEach(
            step ->
                history
                    .addObject()
                    .put("state", Answer.word(step.to()))
                    .put("at", step.at().toString())
                    .put("on", step.day().toString())
                    .put("by", step.by())
                    .put("remark", step.remark()));
    ArrayNode issued = node.putArray("versions");
    versions.forEach(
        version ->
            issued
                .addObject()
                .put("version", version.version())
                .put("at", version.at().toString())
                .put("by", version.by())
                .put("checksum", version.checksum()));
  }

  private static void add(ObjectNode node, Reply reply) {
    node.put("accurate", reply.accurate());
    node.put("by", reply.by());
    node.put("on", reply.on().toString());
    node.put("comment", reply.general());
    node.set("comments", Json.MAPPER.valueToTree(reply.comments()));
    node.put("view", reply.view());
    node.put("overtaken", reply.overtaken());
  }
}
