package org.daybook.report.note;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.daybook.domain.course.Copy;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.VisitState;
import org.daybook.report.words.Wording;

/// How far a note has come, as the note itself says it.
final class Progress {
  private Progress() {}

  static boolean issued(Material material) {
    return material.visit().outcome().state() == VisitState.ISSUED;
  }

  /// Such as "Draft, not issued" or "Version 2, issued on 23 November 2026 by Pat Lindqvist".
  static String state(Material material) {
    Course course = material.visit().outcome().course();
    if (!issued(material)) {
      String draft =
          switch (material.visit().outcome().state()) {
            case OUT_FOR_CHECK -> "Out for its accuracy check, not issued";
            case AGREED -> "Found accurate, not issued";
            case DISPUTED ->
                overtaken(course)
                    ? "Disputed and changed since, not issued"
                    : "Disputed, not issued";
            case WITH_LEAD -> "With the lead, not issued";
            case PLANNED, IN_PROGRESS, DRAFT, ISSUED -> "Draft, not issued";
          };
      return course.version() > 1 ? draft + " (version %d)".formatted(course.version()) : draft;
    }
    Step last = course.issued().orElseGet(() -> course.steps().getLast());
    LocalDate on = LocalDate.ofInstant(last.at(), ZoneId.systemDefault());
    return "Version %d, issued on %s by %s".formatted(course.version(), Wording.day(on), last.by());
  }

  private static boolean overtaken(Course course) {
    Reply reply = course.reply();
    return reply != null && reply.overtaken();
  }

  /// What nobody may miss on any page.
  static List<String> marks(Material material) {
    List<String> marks = new ArrayList<>();
    if (!issued(material)) {
      marks.add(state(material));
    }
    if (material.copy() == Copy.INTERNAL) {
      marks.add("Internal copy, not for the school");
    }
    return marks;
  }
}
