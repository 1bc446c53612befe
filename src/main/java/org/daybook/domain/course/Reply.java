package org.daybook.domain.course;

import java.time.LocalDate;
import java.util.Map;

/// What the headteacher answered when asked whether the note is accurate (domain rule 2). A reply
/// that finds it inaccurate stays in the note beside the adviser's view.
///
/// @param by who answered
/// @param general a comment on the whole note; may be empty
/// @param comments by section id, only where there is one
/// @param view the adviser's view of what was called inaccurate, where it stays as it is; may be
///     empty
/// @param overtaken whether the note was changed after it was given, so that it is no answer to the
///     words that stand there now
public record Reply(
    boolean accurate,
    String by,
    LocalDate on,
    String general,
    Map<String, String> comments,
    String view,
    boolean overtaken) {
  public Reply {
    comments = Map.copyOf(comments);
  }

  /// A reply of which the adviser has said nothing yet.
  public Reply(
      boolean accurate, String by, LocalDate on, String general, Map<String, String> comments) {
    this(accurate, by, on, general, comments, "", false);
  }

  public Reply withView(String changed) {
    return new Reply(accurate, by, on, general, comments, changed, overtaken);
  }

  /// Whether it says anything that the note prints beside the one word.
  public boolean worded() {
    return !accurate || !general.isBlank() || !comments.isEmpty();
  }

  /// The same answer, to a note that was changed since.
  Reply overtake() {
    return new Reply(accurate, by, on, general, comments, view, true);
  }
}
