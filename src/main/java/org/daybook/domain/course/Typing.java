package org.daybook.domain.course;

/// What is being typed on a note's way: kept with the visit so that it is not lost, and said by
/// nobody yet.
///
/// @param leadBy who looked at the note for the lead, as typed
/// @param leadComment what the lead says, as typed
/// @param reason why an issued note is to be revised, as typed
public record Typing(String leadBy, String leadComment, String reason) {
  public static final Typing NONE = new Typing("", "", "");

  public Typing withLeadBy(String changed) {
    return new Typing(changed, leadComment, reason);
  }

  public Typing withLeadComment(String changed) {
    return new Typing(leadBy, changed, reason);
  }

  public Typing withReason(String changed) {
    return new Typing(leadBy, leadComment, changed);
  }
}
