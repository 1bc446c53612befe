package org.daybook.domain.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daybook.domain.course.Course;
import org.daybook.domain.course.LeadCheck;
import org.daybook.domain.course.Reply;
import org.daybook.domain.course.Replying;
import org.daybook.domain.course.Signature;
import org.daybook.domain.course.Step;
import org.daybook.domain.course.VisitState;
import org.daybook.domain.search.Passage.Kind;

/// What was said on a note's way from draft to issued.
final class CoursePassages {
  private CoursePassages() {}

  /// Adds it.
  ///
  /// @param title the heading of a section by its id
  static void add(Passages found, Course course, UnaryOperator<String> title) {
    Deque<Reply> replies = new ArrayDeque<>(course.answering().all());
    List<Step> steps = course.steps();
    for (int n = steps.size() - 1; n >= 0; n--) {
      String at = Integer.toString(n);
      found.add(Kind.STEP, "", steps.get(n).remark(), at);
      boolean answer =
          steps.get(n).to() == VisitState.AGREED || steps.get(n).to() == VisitState.DISPUTED;
      Reply reply = answer ? replies.pollLast() : null;
      if (reply != null) {
        found.add(Kind.STEP, reply.by(), said(reply, title), at);
      }
    }
    course
        .leadChecks()
        .forEach(check -> found.add(Kind.STEP, check.by(), check.comments(), step(steps, check)));
    Replying typed = course.answering().typed();
    if (typed != null) {
      found.add(Kind.REPLYING, "", typed.by() + "\n" + typed.general());
      typed
          .comments()
          .forEach(
              (section, words) -> found.add(Kind.REPLYING, title.apply(section), words, section));
    }
    for (Signature signature : course.signatures()) {
      found.add(Kind.SIGNATURE, signature.role(), signature.name());
    }
  }

  /// The step at which the note was passed to the lead who checked it.
  private static String step(List<Step> steps, LeadCheck check) {
    int last = 0;
    for (int n = 0; n < steps.size(); n++) {
      boolean before = !steps.get(n).at().isAfter(check.at());
      last = before && steps.get(n).to() == VisitState.WITH_LEAD ? n : last;
    }
    return Integer.toString(last);
  }

  private static String said(Reply reply, UnaryOperator<String> title) {
    List<String> lines = new ArrayList<>(List.of(reply.by(), reply.general()));
    reply.comments().forEach((section, words) -> lines.add(title.apply(section) + ": " + words));
    lines.add(reply.view());
    lines.removeIf(String::isBlank);
    return String.join("\n", lines);
  }
}
