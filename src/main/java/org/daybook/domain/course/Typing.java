package org.daybook.domain.course;

import org.jspecify.annotations.Nullable;

/// What is being typed on a note's way: kept with the visit so that it is not lost, and said by
/// nobody yet.
///
/// @param replyBy by when an answer is to be asked for, as typed; empty for the day that is offered
/// @param leadBy who looked at the note for the lead, as typed
/// @param leadComment what the lead says, as typed
/// @param reason why an issued note is to be revised, as typed
/// @param signing the signature being made, or null for none
public record Typing(
    String replyBy, String leadBy, String leadComment, String reason, @Nullable Signing signing) {
  public static final Typing NONE = new Typing("", "", "", "", null);

  public Typing withReplyBy(String changed) {
    return new Typing(changed, leadBy, leadComment, reason, signing);
  }

  public Typing withLeadBy(String changed) {
    return new Typing(replyBy, changed, leadComment, reason, signing);
  }

  public Typing withLeadComment(String changed) {
    return new Typing(replyBy, leadBy, changed, reason, signing);
  }

  public Typing withReason(String changed) {
    return new Typing(replyBy, leadBy, leadComment, changed, signing);
  }

  public Typing withSigning(@Nullable Signing changed) {
    return new Typing(replyBy, leadBy, leadComment, reason, changed);
  }
}
