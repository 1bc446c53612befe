package org.daybook.domain.course;

import org.jspecify.annotations.Nullable;

/// What is being typed on a note's way: kept with the visit so that it is not lost, and said by
/// nobody yet. A day is kept as it is typed, and is empty for the one that is offered.
///
/// @param sentOn on which day the note was sent
/// @param replyBy by when an answer is to be asked for
/// @param leadBy who looked at the note for the lead
/// @param leadOn on which day
/// @param leadComment what the lead says
/// @param reason why an issued note is to be revised
/// @param signing the signature being made, or null for none
public record Typing(
    String sentOn,
    String replyBy,
    String leadBy,
    String leadOn,
    String leadComment,
    String reason,
    @Nullable Signing signing) {
  public static final Typing NONE = new Typing("", "", "", "", "", "", null);

  /// With nothing typed about sending it.
  public Typing sent() {
    return withSentOn("").withReplyBy("");
  }

  public Typing withSentOn(String changed) {
    return new Typing(changed, replyBy, leadBy, leadOn, leadComment, reason, signing);
  }

  public Typing withReplyBy(String changed) {
    return new Typing(sentOn, changed, leadBy, leadOn, leadComment, reason, signing);
  }

  public Typing withLeadBy(String changed) {
    return new Typing(sentOn, replyBy, changed, leadOn, leadComment, reason, signing);
  }

  public Typing withLeadOn(String changed) {
    return new Typing(sentOn, replyBy, leadBy, changed, leadComment, reason, signing);
  }

  public Typing withLeadComment(String changed) {
    return new Typing(sentOn, replyBy, leadBy, leadOn, changed, reason, signing);
  }

  public Typing withReason(String changed) {
    return new Typing(sentOn, replyBy, leadBy, leadOn, leadComment, changed, signing);
  }

  public Typing withSigning(@Nullable Signing changed) {
    return new Typing(sentOn, replyBy, leadBy, leadOn, leadComment, reason, changed);
  }
}
