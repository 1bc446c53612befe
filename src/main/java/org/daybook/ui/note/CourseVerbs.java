package org.daybook.ui.note;

/// What the buttons say that lead a note from draft to issued.
final class CourseVerbs {
  private CourseVerbs() {}

  /// The key of a button's words.
  ///
  /// @param part what the id of the button ends with
  static String of(String part) {
    return switch (part) {
      case "send" -> "note.course.send";
      case "lead" -> "note.course.lead";
      case "accept" -> "note.course.accept";
      case "send-back" -> "note.course.send-back";
      case "issue" -> "note.course.issue";
      case "accurate" -> "note.course.accurate";
      case "inaccurate" -> "note.course.inaccurate";
      case "take-back" -> "note.course.take-back";
      case "give-up" -> "note.course.give-up";
      case "give-up-go" -> "note.course.give-up.go";
      case "give-up-cancel" -> "note.course.give-up.cancel";
      case "revise" -> "note.course.revise";
      default -> throw new IllegalArgumentException(part);
    };
  }
}
