package org.daybook.storage.json.visit;

import org.daybook.domain.course.Ink;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Signing;
import org.daybook.domain.course.Typing;
import org.daybook.storage.json.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What is being typed on a note's way as JSON.
final class TypingJson {
  private TypingJson() {}

  /// Nothing for an empty text: what older programs wrote stays as they wrote it, to the letter.
  private static @Nullable String some(String text) {
    return text.isEmpty() ? null : text;
  }

  static Fields write(Replying typed) {
    return Fields.empty()
        .put("by", typed.by())
        .put("on", some(typed.on()))
        .put("general", typed.general())
        .putTextMap("comments", typed.comments());
  }

  static Replying replying(Fields typed) {
    return new Replying(
        typed.textOrEmpty("by"),
        typed.textOrEmpty("on"),
        typed.textOrEmpty("general"),
        typed.mapOrNone("comments", JsonNode::stringValue));
  }

  static Fields write(Typing typing) {
    Fields fields =
        Fields.empty()
            .put("sentOn", some(typing.sentOn()))
            .put("replyBy", some(typing.replyBy()))
            .put("leadBy", typing.leadBy())
            .put("leadOn", some(typing.leadOn()))
            .put("leadComment", typing.leadComment())
            .put("reason", typing.reason());
    Signing signing = typing.signing();
    return signing == null ? fields : fields.put("signing", write(signing));
  }

  static Typing typing(@Nullable Fields typing) {
    return typing == null
        ? Typing.NONE
        : new Typing(
            typing.textOrEmpty("sentOn"),
            typing.textOrEmpty("replyBy"),
            typing.textOrEmpty("leadBy"),
            typing.textOrEmpty("leadOn"),
            typing.textOrEmpty("leadComment"),
            typing.textOrEmpty("reason"),
            signing(typing.objectOrNull("signing")));
  }

  private static Fields write(Signing signing) {
    return Fields.empty()
        .put("role", signing.role())
        .put("name", signing.name())
        .put("on", signing.on())
        .put("ink", signing.ink().empty() ? null : signing.ink().written());
  }

  private static @Nullable Signing signing(@Nullable Fields signing) {
    return signing == null
        ? null
        : new Signing(
            signing.text("role"),
            signing.textOrNull("name"),
            signing.textOrNull("on"),
            Ink.read(signing.textOrEmpty("ink")));
  }
}
